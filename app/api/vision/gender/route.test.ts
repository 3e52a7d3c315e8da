import { readFile } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { encode } from "@msgpack/msgpack";
import sharp from "sharp";
import { expect, test } from "vitest";
import { createRemoteGenderServer } from "@/lib/engines/vision/faces/remote-gender-server";
import { UPLOADS } from "@/lib/http/body-limit";
import { type Mode, startGenderServer } from "@/tests/support/gender-server";
import { serveRoutes } from "@/tests/support/serve-routes";
import { servedSite, sessionCookie } from "@/tests/support/served-site";
import { POST } from "./route";

const PATH = "/api/vision/gender";
const astronaut = () => readFile("tests/support/pictures/astronaut.jpg");

async function setup(engines: Parameters<typeof servedSite>[0] = {}) {
  const site = await servedSite(engines);
  const member = await site.member();
  const cookie = await sessionCookie(await site.sessions.create(member.id, { userAgent: "test" }));
  const url = await serveRoutes({ [`POST ${PATH}`]: POST }, UPLOADS);
  const post = async (body: BodyInit, type?: string) => {
    const headers = { cookie, origin: url, ...(type && { "content-type": type }) };
    const answer = await fetch(url + PATH, { method: "POST", headers, body });
    return { status: answer.status, cache: answer.headers.get("cache-control"), json: await answer.json() };
  };
  return {
    site,
    packed: (body: Uint8Array) => post(new Uint8Array(body), "application/msgpack"),
    upload(file: Buffer, name = "me.jpg") {
      const form = new FormData();
      form.set("file", new Blob([new Uint8Array(file)]), name);
      return post(form);
    },
  };
}

const refused = (status: number, code: string) => ({ status, json: { code, status } });

/** A PNG whose header says how large it is; what is in it is little. */
async function claiming(width: number, height: number): Promise<Buffer> {
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#3a7" } })
    .png()
    .toBuffer();
  const ihdr = png.subarray(12, 29);
  ihdr.writeUInt32BE(width, 4);
  ihdr.writeUInt32BE(height, 8);
  png.writeUInt32BE(crc32(ihdr), 29);
  return png;
}

async function animation(frames: Buffer[]): Promise<Buffer> {
  return sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
}

test("a portrait is estimated, by form and by MessagePack alike, and no cache keeps it", async () => {
  const { upload, packed } = await setup();
  const answer = await upload(await astronaut());
  expect(answer).toMatchObject({ status: 200, cache: "private, no-store" });
  const [face] = answer.json.faces;
  expect(answer.json.faces).toHaveLength(1);
  expect(face).toMatchObject({ gender: "woman", unsure: false });
  expect([face.percent >= 80, Number.isInteger(face.percent)]).toEqual([true, true]);
  expect(await packed(encode({ img: new Uint8Array(await astronaut()) }))).toMatchObject({ json: answer.json });
});

test("a box is in pixels of the photo as its camera held it", async () => {
  const { upload } = await setup();
  const large = sharp(await astronaut()).resize(2048, 2048);
  const upright = (await upload(await large.jpeg().toBuffer())).json.faces[0].box;
  expect([upright.x > 500, upright.x < 900, upright.y < 450]).toEqual([true, true, true]);
  // The bytes lie on their side, and EXIF says so.
  const onItsSide = await large.rotate(-90).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const turned = (await upload(onItsSide)).json.faces[0].box;
  for (const side of ["x", "y", "width", "height"]) expect(Math.abs(turned[side] - upright[side])).toBeLessThan(60);
});

test("print colours and transparency are read, of what moves the first frame", async () => {
  const { upload } = await setup();
  const her = await sharp(await astronaut())
    .resize(320)
    .png()
    .toBuffer();
  const nobody = await sharp({ create: { width: 320, height: 320, channels: 3, background: "#7a9" } })
    .png()
    .toBuffer();
  for (const photo of [
    await sharp(her).toColourspace("cmyk").jpeg().toBuffer(),
    await sharp(her).ensureAlpha().webp().toBuffer(),
    await animation([her, nobody]),
  ]) {
    expect(await upload(photo)).toMatchObject({ status: 200, json: { faces: [{ gender: "woman" }] } });
  }
  expect(await upload(await animation([nobody, her]))).toMatchObject(refused(422, "no_face"));
});

test("what is no photo is refused as what it is, and the next photo is looked at", async () => {
  const { upload, packed, site } = await setup();
  const photo = await astronaut();
  const heic = Buffer.concat([Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic"), Buffer.alloc(100)]);
  expect(await upload(Buffer.alloc(0))).toMatchObject(refused(400, "invalid_input"));
  expect(await upload(Buffer.from("a text that is called .jpg"))).toMatchObject(refused(415, "wrong_media_type"));
  expect(await upload(await claiming(30_000, 30_000))).toMatchObject(refused(413, "too_large"));
  expect(await upload(photo.subarray(0, photo.length / 2))).toMatchObject(refused(415, "wrong_media_type"));
  expect(await upload(heic)).toMatchObject(refused(415, "heic_photo"));
  expect(await upload(Buffer.concat([photo, Buffer.alloc(9_000_000)]))).toMatchObject(refused(413, "too_large"));
  for (const [body, status, code] of [
    [encode({ img: new Uint8Array(heic) }), 415, "heic_photo"],
    [encode({ img: new Uint8Array(await claiming(30_000, 30_000)) }), 413, "too_large"],
    [Uint8Array.from([0xdf, 0x00, 0x98, 0x96, 0x80]), 400, "invalid_input"],
    [new Uint8Array(1_000_000).fill(0x91), 400, "invalid_input"],
    [new TextEncoder().encode(new TextDecoder().decode(encode({ img: new Uint8Array(photo) }))), 400, "invalid_input"],
    [new Uint8Array(9_000_000).fill(0xc6), 413, "too_large"],
  ] as const) {
    expect(await packed(body)).toMatchObject(refused(status, code));
  }
  expect(await upload(photo)).toMatchObject({ status: 200 });
  expect(site.errors).toEqual([]);
});

test("a body that was turned into text hears so", async () => {
  const { packed } = await setup();
  const answer = await packed(new Uint8Array([0xef, 0xbf, 0xbd, 0xa3]));
  expect(answer.json.fields).toMatchObject([{ path: "img", message: expect.stringContaining("turned into text") }]);
});

test.each<Mode | "gone">(["gone", "hang", "nonsense", "bomb"])(
  "with a gender server elsewhere that is %s the answer is 503, in time",
  async (mode) => {
    const { url, stop } = await startGenderServer(mode === "gone" ? "well" : mode);
    if (mode === "gone") await stop();
    const { upload } = await setup({ genderServer: createRemoteGenderServer({ url, patienceMs: 1000 }) });
    expect(await upload(await astronaut())).toMatchObject(refused(503, "unavailable"));
  },
);

test("a gender server elsewhere takes the place of our own", async () => {
  const { url } = await startGenderServer();
  const { upload } = await setup({ genderServer: createRemoteGenderServer({ url }) });
  const photo = await sharp(await astronaut())
    .resize(2048)
    .jpeg()
    .toBuffer();
  expect((await upload(photo)).json).toEqual({
    faces: [{ gender: "woman", percent: 87, unsure: false, box: { x: 700, y: 280, width: 400, height: 440 } }],
  });
});
