import { NextRequest } from "next/server";
import sharp from "sharp";
import { expect, test } from "vitest";
import { newImageKey } from "@/lib/domains/pictures/bytes/finish";
import type { PictureMaker } from "@/lib/domains/pictures/picture";
import { servedSite, sessionCookie } from "@/tests/support/served-site";
import { GET as archive } from "../../archive/route";
import { GET } from "./route";

/** An owner's diary with a cover and another picture; who asks for them. */
async function setup(visibility: "public" | "private" = "private") {
  const site = await servedSite();
  const [owner, stranger] = [await site.member("지우"), await site.member("하늘")];
  const post = await site.posts.create(owner, { title: "바다 & <파도>", body: "갔다", day: "2026-11-21" }, "ko");
  const bytes = await sharp({ create: { width: 64, height: 64, channels: 3, background: "#3377cc" } })
    .webp()
    .toBuffer();
  const draw = async (style: string, painter: PictureMaker) => {
    const key = newImageKey();
    await site.images.put(key, [
      { width: 480, bytes },
      { width: 1024, bytes },
    ]);
    await site.images.keep(site.prisma, [key]);
    const said = { altKo: "바다", altEn: "the sea", text: "", seed: 1, status: "done" as const };
    const data = { ...said, ownerId: owner.id, postId: post.id, key, style, painter };
    return (await site.prisma.picture.create({ data })).id;
  };
  const cover = await draw("crayon", "crayon");
  const other = await draw("ink", "stable-diffusion");
  const photo = await draw("crayon", "nobody");
  await site.publishing.setCover(owner.id, post.id, cover, "ko");
  await site.publishing.setVisibility(owner.id, post.id, { visibility }, "ko");
  const cookieOf = async (id: string) => ({
    cookie: await sessionCookie(await site.sessions.create(id, { userAgent: "test" })),
  });
  const readers = { guest: {}, stranger: await cookieOf(stranger.id), owner: await cookieOf(owner.id) };
  const request = (address: string, cookie: Record<string, string>) =>
    new NextRequest(`http://localhost:3000${address}`, { headers: { host: "localhost:3000", ...cookie } });
  const file = (id: string, reader: keyof typeof readers) =>
    GET(request(`/api/pictures/${id}/file`, readers[reader]), { params: Promise.resolve({ id }) });
  const zip = (ids: string[], reader: keyof typeof readers) =>
    archive(request(`/api/pictures/archive?ids=${ids}`, readers[reader]), { params: Promise.resolve({}) });
  const statuses = async (id: string) =>
    Promise.all((["guest", "stranger", "owner"] as const).map(async (reader) => (await file(id, reader)).status));
  return { ...site, cover, other, photo, file, zip, statuses };
}

test("the cover of a public post is everyone's to keep, all else its owner's", async () => {
  const open = await setup("public");
  expect(await open.statuses(open.cover)).toEqual([200, 200, 200]);
  expect(await open.statuses(open.other)).toEqual([404, 404, 200]);
  const secret = await setup("private");
  expect(await secret.statuses(secret.cover)).toEqual([404, 404, 200]);
});

test("a kept picture is a JPEG named by day and title that says which program drew it, for whom, and nothing else", async () => {
  const { file, cover, other } = await setup("public");
  const answer = await file(cover, "guest");
  expect(answer.headers.get("content-type")).toBe("image/jpeg");
  const name = decodeURIComponent(answer.headers.get("content-disposition")?.split("''")[1] ?? "");
  expect(name).toBe("2026-11-21 바다 & 파도.jpg");
  const { format, width, xmp, exif } = await sharp(await answer.arrayBuffer()).metadata();
  expect([format, width, exif]).toEqual(["jpeg", 64, undefined]);
  const label = xmp?.toString("utf8") ?? "";
  expect(label).toContain("digitalsourcetype/algorithmicMedia<");
  expect(label).toContain("crayon painter");
  expect(label).toContain("<rdf:li>지우</rdf:li>");
  expect(label).toContain("바다 &amp; &lt;파도&gt;");
  expect(label).not.toContain("@example.com");
  const drawn = await sharp(await (await file(other, "owner")).arrayBuffer()).metadata();
  expect(drawn.xmp?.toString("utf8")).toContain("digitalsourcetype/trainedAlgorithmicMedia<");
});

test("a photo says that it was marked by a program, and not that one drew it", async () => {
  const { file, photo } = await setup();
  const { xmp } = await sharp(await (await file(photo, "owner")).arrayBuffer()).metadata();
  const label = xmp?.toString("utf8") ?? "";
  expect(label).toContain("digitalsourcetype/algorithmicallyEnhanced<");
  expect(label).not.toMatch(/Drawn by AI|AISystemUsed|painter/);
});

test("an archive holds my pictures of those that were asked for, stored as they are", async () => {
  const { zip, cover, other } = await setup();
  expect((await zip([cover], "guest")).status).toBe(401);
  expect((await zip([cover], "stranger")).status).toBe(404);
  expect((await zip(["none"], "owner")).status).toBe(400);
  const answer = await zip([other, cover, cover, crypto.randomUUID()], "owner");
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/zip"]);
  const bytes = Buffer.from(await answer.arrayBuffer());
  // The end of the central directory says how many there are (APPNOTE.TXT, 4.3.16).
  expect(bytes.readUInt16LE(bytes.lastIndexOf("PK\u0005\u0006") + 10)).toBe(2);
  const text = bytes.toString("latin1");
  const names = [...text.matchAll(/2026-11-21-(?:ink|crayon)\.jpg/g)].map(([name]) => name);
  expect(names.slice(-2)).toEqual(["2026-11-21-ink.jpg", "2026-11-21-crayon.jpg"]);
  const first = bytes.indexOf(Buffer.from([0xff, 0xd8, 0xff]));
  expect((await sharp(bytes.subarray(first)).metadata()).format).toBe("jpeg");
});

test("an archive of which a picture is lost breaks off and is no whole one", async () => {
  const { zip, cover, other, prisma } = await setup();
  await prisma.picture.update({ where: { id: other }, data: { key: newImageKey() } });
  await expect((await zip([cover, other], "owner")).arrayBuffer()).rejects.toThrow();
});
