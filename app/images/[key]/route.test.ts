import { NextRequest } from "next/server";
import { afterAll, expect, test, vi } from "vitest";
import { newImageKey } from "@/lib/domains/pictures/bytes/finish";
import type { ImageStore } from "@/lib/engines/storage/image-store";
import { s3ImageStore } from "@/lib/engines/storage/s3-image-store";
import { AppError } from "@/lib/shared/errors";
import { startMoto, TEST_REGION, type TestMoto } from "@/tests/support/moto";
import { servedSite, sessionCookie } from "@/tests/support/served-site";
import { GET } from "./route";

let moto: Promise<TestMoto> | undefined;
afterAll(async () => (await moto)?.stop());

async function publicS3(): Promise<ImageStore> {
  moto ??= startMoto();
  const { endpoint, newBucket } = await moto;
  return s3ImageStore({ bucket: await newBucket(), region: TEST_REGION, endpoint, publicEndpoint: endpoint });
}

/** A post with its cover, public or not; the handler is the real one. */
async function setup(visibility: "public" | "private", openStore?: () => Promise<ImageStore>) {
  const site = await servedSite(openStore && { store: await openStore() });
  const { images } = site;
  const { id: ownerId } = await site.member();
  const key = newImageKey();
  const bytes = new Uint8Array([1, 2, 3]);
  await images.put(key, [
    { width: 480, bytes },
    { width: 1024, bytes },
  ]);
  await images.keep(site.prisma, [key]);
  const post = { authorId: ownerId, day: new Date(), visibility, publishedAt: new Date() };
  const { id: postId } = await site.prisma.post.create({ data: post });
  const picture = { ownerId, postId, key, text: "", style: "crayon", seed: 1, status: "done" as const };
  const { id: coverPictureId } = await site.prisma.picture.create({ data: picture });
  await site.prisma.post.update({ where: { id: postId }, data: { coverPictureId } });
  const sid = await site.sessions.create(ownerId, { userAgent: "test" });
  const cookie = await sessionCookie(sid);
  const get = (headers: Record<string, string> = {}, method = "GET") => {
    const request = new NextRequest(`http://localhost:3000/images/${key}?w=480`, {
      method,
      headers: { host: "localhost:3000", ...headers },
    });
    return GET(request, { params: Promise.resolve({ key }) });
  };
  return { ...site, get, cookie, key };
}

test("a public picture comes from us, and nobody keeps it longer than an hour", async () => {
  for (const store of [undefined, publicS3]) {
    const { get, key } = await setup("public", store);
    const answer = await get();
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "image/webp",
      "cache-control": "public, max-age=3600, s-maxage=60",
      "cross-origin-resource-policy": "cross-origin",
      etag: `"${key}-480"`,
    });
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([1, 2, 3]);
    expect((await get({ "if-none-match": `"${key}-480"` })).status).toBe(304);
    const head = await get({}, "HEAD");
    expect([head.headers.get("content-type"), head.body]).toEqual(["image/webp", null]);
  }
});

test("a private picture from the disk is for its owner, whose browser asks again each time", async () => {
  const { get, cookie } = await setup("private");
  const refused = await get();
  expect([refused.status, refused.headers.get("cross-origin-resource-policy")]).toEqual([404, "same-origin"]);
  const answer = await get({ cookie });
  expect(answer.headers.get("cache-control")).toBe("private, no-cache");
  expect(answer.headers.get("cross-origin-resource-policy")).toBe("same-origin");
  expect((await answer.arrayBuffer()).byteLength).toBe(3);
});

test("a private picture in a public S3 is fetched there by its owner, by a link that nobody keeps", async () => {
  const { get, cookie } = await setup("private", publicS3);
  const stranger = await get();
  expect([stranger.status, stranger.headers.get("location")]).toEqual([404, null]);
  const answer = await get({ cookie });
  expect(answer.status).toBe(302);
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  const link = new URL(answer.headers.get("location") ?? "");
  expect(link.searchParams.get("X-Amz-Expires")).toBe("60");
  expect((await (await fetch(link)).arrayBuffer()).byteLength).toBe(3);
});

test("a public picture needs no session store, a private one waits for it", async () => {
  for (const [visibility, status] of [
    ["public", 200],
    ["private", 503],
  ] as const) {
    const { get, cookie, sessions } = await setup(visibility);
    vi.spyOn(sessions, "find").mockRejectedValue(new AppError("unavailable"));
    expect((await get({ cookie })).status).toBe(status);
    expect((await get()).status).toBe(visibility === "public" ? 200 : 404);
  }
});
