import { NextRequest } from "next/server";
import sharp from "sharp";
import { expect, test } from "vitest";
import { GET as getAvatar } from "@/app/images/avatars/[key]/route";
import { servedSite, sessionCookie } from "@/tests/support/served-site";
import { DELETE, PUT } from "./route";

const ADDRESS = "http://localhost:3000/api/me/avatar";
const noParams = { params: Promise.resolve({}) };

async function setup() {
  const site = await servedSite();
  const [me, stranger] = [await site.member("지우"), await site.member("하늘")];
  const cookieOf = async (id: string) => sessionCookie(await site.sessions.create(id, { userAgent: "test" }));
  const headers = (cookie: string | null) => ({
    host: "localhost:3000",
    ...(cookie && { cookie, origin: "http://localhost:3000" }),
  });
  const send = async (cookie: string | null, file: Uint8Array, name = "me.jpg") => {
    const body = new FormData();
    body.set("file", new Blob([new Uint8Array(file)]), name);
    return PUT(new NextRequest(ADDRESS, { method: "PUT", headers: headers(cookie), body }), noParams);
  };
  const choose = (cookie: string | null, body: unknown) =>
    PUT(
      new NextRequest(ADDRESS, {
        method: "PUT",
        headers: { ...headers(cookie), "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
      noParams,
    );
  const remove = (cookie: string | null) =>
    DELETE(new NextRequest(ADDRESS, { method: "DELETE", headers: headers(cookie) }), noParams);
  const look = (avatar: string, more: Record<string, string> = {}, method = "GET") => {
    const request = new NextRequest(`http://localhost:3000${avatar}`, {
      method,
      headers: { ...headers(null), ...more },
    });
    return getAvatar(request, { params: Promise.resolve({ key: avatar.split(/[/?]/).at(3) ?? "" }) });
  };
  return { ...site, me, mine: await cookieOf(me.id), theirs: await cookieOf(stranger.id), send, choose, remove, look };
}

const photo = () =>
  sharp({ create: { width: 90, height: 60, channels: 3, background: "#3a7" } })
    .jpeg()
    .toBuffer();
const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as { code?: string }).code];

test("a guest puts and removes none; a member theirs, and everyone sees it in two widths", async () => {
  const { mine, send, choose, remove, look } = await setup();
  for (const answer of [await send(null, await photo()), await choose(null, {}), await remove(null)]) {
    expect(answer.status).toBe(401);
  }
  const answer = await send(mine, await photo());
  expect(answer.status).toBe(200);
  const { avatar } = (await answer.json()) as { avatar: string };
  for (const width of [96, 480]) {
    const seen = await look(`${avatar}?w=${width}`);
    expect(Object.fromEntries(seen.headers)).toMatchObject({
      "content-type": "image/webp",
      "cache-control": "public, max-age=3600, s-maxage=60",
      "cross-origin-resource-policy": "cross-origin",
    });
    expect((await sharp(Buffer.from(await seen.arrayBuffer())).metadata()).width).toBe(width);
  }
  expect((await look(avatar, { "if-none-match": `"${avatar.split("/").at(-1)}-96"` })).status).toBe(304);
  expect((await look(avatar, {}, "HEAD")).body).toBeNull();
  expect((await look(`${avatar}?w=1024`)).status).toBe(400);
  expect((await remove(mine)).status).toBe(204);
  expect((await look(avatar)).status).toBe(404);
});

test("a photo that phones keep as HEIC or AVIF is refused by a name of its own", async () => {
  const { mine, send, accounts, me } = await setup();
  for (const brand of ["heic", "mif1", "avif"]) {
    const file = Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0mif1heic`, "latin1");
    expect(await codeOf(await send(mine, file, "IMG_0001.HEIC"))).toEqual([415, "heic_photo"]);
  }
  expect(await codeOf(await send(mine, Buffer.from("<svg/>"), "me.svg"))).toEqual([415, "wrong_media_type"]);
  expect(await codeOf(await send(mine, Buffer.from("GIF89a and no more")))).toEqual([415, "wrong_media_type"]);
  expect((await accounts.me(me.id)).avatar).toBeNull();
});

test("in JSON it is a picture of one's own; somebody else's is missing, and nothing is a mistake", async () => {
  const { prisma, images, posts, me, mine, theirs, choose } = await setup();
  const { id: postId } = await posts.create(me, { body: "비밀" }, "ko");
  const key = await images.putNew([{ width: 1024, bytes: await photo() }]);
  await images.keep(prisma, [key]);
  const drawn = { ownerId: me.id, postId, key, text: "", style: "crayon", seed: 1, status: "done" as const };
  const { id: pictureId } = await prisma.picture.create({ data: drawn });
  expect(await codeOf(await choose(theirs, { pictureId }))).toEqual([404, "picture_not_found"]);
  expect(await codeOf(await choose(mine, {}))).toEqual([400, "invalid_input"]);
  expect(await codeOf(await choose(mine, { pictureId: "x" }))).toEqual([400, "invalid_input"]);
  expect(await (await choose(mine, { pictureId })).json()).toEqual({
    avatar: expect.stringMatching(/^\/images\/avatars\/[0-9a-f]{32}$/),
  });
});

test("one member puts 30 an hour", async () => {
  const { mine, theirs, choose } = await setup();
  for (let nth = 0; nth < 30; nth++) expect((await choose(mine, {})).status).toBe(400);
  expect((await choose(mine, {})).status).toBe(429);
  expect((await choose(theirs, {})).status).toBe(400);
});
