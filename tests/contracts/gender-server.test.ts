import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { decode, encode } from "@msgpack/msgpack";
import sharp from "sharp";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { decodePicture } from "@/lib/engines/vision/decode-picture";
import { createFaceEngine } from "@/lib/engines/vision/faces/face-engine";
import { type GenderServer, LOOKED_AT_LONGEST } from "@/lib/engines/vision/faces/gender-server";
import { createRemoteGenderServer, packed } from "@/lib/engines/vision/faces/remote-gender-server";
import { buildFaceWorker } from "@/tests/support/face-worker";
import { type Mode, startGenderServer } from "@/tests/support/gender-server";

const astronaut = () => readFile("tests/support/pictures/astronaut.jpg");
const pixels = async (encoded: Buffer) => decodePicture(encoded, { longest: LOOKED_AT_LONGEST });
const nobody = () =>
  sharp({ create: { width: 320, height: 240, channels: 3, background: "#7a9" } })
    .png()
    .toBuffer();
const away = expect.objectContaining({ code: "unavailable" });

let worker: ReturnType<typeof buildFaceWorker> | undefined;
afterAll(async () => (await worker)?.remove());

const SERVERS: Record<string, () => Promise<GenderServer>> = {
  async own() {
    worker ??= buildFaceWorker();
    return createFaceEngine({ threads: 1, workerFile: (await worker).workerFile, longestMs: 120_000 });
  },
  async remote() {
    return createRemoteGenderServer(await startGenderServer());
  },
};

describe.each(Object.keys(SERVERS))("the %s gender server", (name) => {
  async function setup() {
    const server = (await SERVERS[name]?.()) as GenderServer;
    onTestFinished(() => server.close());
    return server;
  }

  test("sees a face where it is, in a large picture and in a small one, and none where nobody is", async () => {
    const server = await setup();
    expect(server.name).toBe(name);
    for (const side of [512, 256]) {
      const found = await server.estimate(
        await pixels(
          await sharp(await astronaut())
            .resize(side)
            .toBuffer(),
        ),
      );
      expect(found).toMatchObject([{ gender: "woman", probability: expect.any(Number) }]);
      const [{ probability, box } = { probability: 0, box: { x: 0, y: 0, width: 0, height: 0 } }] = found;
      expect([probability >= 0.5, probability <= 1]).toEqual([true, true]);
      const middle = [(box.x + box.width / 2) / side, (box.y + box.height / 2) / side];
      expect(Math.hypot((middle[0] ?? 0) - 0.44, (middle[1] ?? 0) - 0.24)).toBeLessThan(0.1);
    }
    expect(await server.estimate(await pixels(await nobody()))).toEqual([]);
  });

  test("answers many at once, each its own, and nobody after it was closed", async () => {
    const server = await setup();
    const [her, empty] = [await pixels(await astronaut()), await pixels(await nobody())];
    const counts = await Promise.all([her, empty, her, empty].map(async (one) => (await server.estimate(one)).length));
    expect(counts).toEqual([1, 0, 1, 0]);
    await server.close();
    await expect(server.estimate(her)).rejects.toEqual(away);
  });
});

test.each<Mode>(["hang", "refuse", "nonsense", "bomb", "lies", "endless"])(
  "a remote server that is ill (%s) is away, in time",
  async (mode) => {
    const server = createRemoteGenderServer({ ...(await startGenderServer(mode)), patienceMs: 1000 });
    await expect(server.estimate(await pixels(await nobody()))).rejects.toEqual(away);
  },
);

test("a remote server that ended is away, and one that came back is asked again", async () => {
  const { url, stop } = await startGenderServer();
  const server = createRemoteGenderServer({ url });
  const her = await pixels(await astronaut());
  expect(await server.estimate(her)).toHaveLength(1);
  await stop();
  await expect(server.estimate(her)).rejects.toEqual(away);
});

describe("the protocol against Python", () => {
  async function echo(body: Uint8Array<ArrayBuffer> | string): Promise<unknown> {
    const { url } = await startGenderServer();
    const answer = await fetch(`${url}/echo`, { method: "POST", body });
    return decode(new Uint8Array(await answer.arrayBuffer()));
  }

  test("an image arrives and comes back byte for byte", async () => {
    const image = await astronaut();
    const sha256 = { img: createHash("sha256").update(image).digest("hex") };
    expect(await echo(packed(image))).toEqual({ img: new Uint8Array(image), sha256 });
  });

  test("what an older client sent arrives as the number -17, or as an empty map", async () => {
    const asText = new TextDecoder("utf-8").decode(packed(new Uint8Array([0xff, 0xd8])));
    // Python refuses what follows the first number; of its own the first byte says all.
    expect(Buffer.from(asText).subarray(0, 3).toString("hex")).toBe("efbfbd");
    expect(await echo(new Uint8Array([0xef]))).toEqual({ unpacked: -17, sha256: {} });
    const buffer = new Uint8Array(await astronaut()).buffer;
    expect(await echo(encode({ img: buffer }))).toEqual({ img: {}, sha256: {} });
  });
});

// Linux: MAX_ARG_STRLEN is 32 pages, the ending NUL included. Why an image is never an argument of a process.
test("a process argument of 131,072 bytes fails, a body of that size arrives", async () => {
  const run = async (bytes: number) => promisify(execFile)(process.execPath, ["-e", "", "x".repeat(bytes)]);
  if (process.platform === "linux") await expect(run(131_072)).rejects.toMatchObject({ code: "E2BIG" });
  const noise = Buffer.from(Array.from({ length: 400 * 400 * 3 }, (_, at) => (at * 7919 * (at >> 5)) % 251));
  const { url } = await startGenderServer();
  const image = { data: noise, width: 400, height: 400 };
  expect(
    packed(
      await sharp(noise, { raw: { ...image, channels: 3 } })
        .jpeg({ quality: 92 })
        .toBuffer(),
    ).length,
  ).toBeGreaterThan(131_072);
  expect(await createRemoteGenderServer({ url }).estimate(image)).toEqual([]);
});
