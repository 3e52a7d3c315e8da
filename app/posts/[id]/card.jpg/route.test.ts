import { NextRequest } from "next/server";
import sharp from "sharp";
import { expect, test, vi } from "vitest";
import { newImageKey } from "@/lib/domains/pictures/bytes/finish";
import { imageName } from "@/lib/domains/pictures/bytes/image-names";
import { CARD_WIDTH } from "@/lib/domains/pictures/picture";
import { changeRead, coverRead } from "@/tests/support/change-read";
import { servedSite, sessionCookie } from "@/tests/support/served-site";
import { GET } from "./route";

/** A post with a red picture; whoever wants its card. */
async function setup(title = "바다 🌊", { hasCover = true } = {}) {
  const site = await servedSite();
  const author = await site.member("지우");
  const { id } = await site.posts.create(author, { title, body: "갔다", day: "2026-11-21" }, "ko");
  const bytes = await sharp({ create: { width: 64, height: 64, channels: 3, background: "#ff0000" } })
    .webp()
    .toBuffer();
  const draw = async () => {
    const key = newImageKey();
    await site.images.put(key, [{ width: 1024, bytes }]);
    await site.images.keep(site.prisma, [key]);
    const picture = {
      ownerId: author.id,
      postId: id,
      key,
      text: "",
      style: "crayon",
      seed: 1,
      status: "done" as const,
    };
    await coverRead(site, author.id, id, (await site.prisma.picture.create({ data: picture })).id);
  };
  if (hasCover) await draw();
  const show = (visibility: "public" | "private" | "draft") =>
    site.publishing.setVisibility(author.id, id, { visibility }, "ko");
  await show("public");
  const cookie = await sessionCookie(await site.sessions.create(author.id, { userAgent: "test" }));
  const get = (headers: Record<string, string> = {}, of = id) =>
    GET(
      new NextRequest(`http://localhost:3000/posts/${of}/card.jpg?v=1`, {
        headers: { host: "localhost:3000", ...headers },
      }),
      { params: Promise.resolve({ id: of }) },
    );
  const kept = () => site.prisma.shareCard.findUnique({ where: { postId: id } });
  return { ...site, author, id, get, show, kept, draw, cookie };
}

test("a public post has a card of 1200x630 with its picture, drawn once and kept", async () => {
  const { get, kept, store } = await setup();
  const answer = await get();
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "image/jpeg",
    "cache-control": "public, max-age=3600, s-maxage=60",
    "cross-origin-resource-policy": "cross-origin",
  });
  const card = Buffer.from(await answer.arrayBuffer());
  expect(await sharp(card).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
  const [r = 0, g = 255] = await sharp(card).extract({ left: 300, top: 300, width: 1, height: 1 }).raw().toBuffer();
  expect(r - g).toBeGreaterThan(150);
  const first = await kept();
  const put = vi.spyOn(store, "put");
  expect((await get()).status).toBe(200);
  expect(put).not.toHaveBeenCalled();
  expect(await kept()).toEqual(first);
  const etag = answer.headers.get("etag") ?? "";
  expect((await get({ "if-none-match": etag })).status).toBe(304);
});

test.each(["", "🎉", "مرحبا", "가".repeat(120), "👨‍👩‍👧‍👦".repeat(12), "<svg>&\"'</svg>"])(
  "a title like %j makes a card too, with a picture and without",
  async (title) => {
    for (const hasCover of [true, false]) {
      const { get } = await setup(title, { hasCover });
      expect(await sharp(await (await get()).arrayBuffer()).metadata()).toMatchObject({ width: 1200, height: 630 });
    }
  },
);

test("a card is drawn anew when it would show something else, and the old one's bytes go", async () => {
  const site = await setup();
  const { get, kept, author, id, draw, store, accounts } = site;
  const etag = async () => (await get()).headers.get("etag");
  const seen = [await etag()];
  const old = await kept();
  await changeRead(site, author.id, id, { title: "산" });
  seen.push(await etag());
  await accounts.update(author, { name: "하늘" });
  seen.push(await etag());
  await draw();
  seen.push(await etag());
  expect(new Set(seen).size).toBe(4);
  await expect.poll(() => store.read(imageName(old?.key ?? "", CARD_WIDTH))).toBeNull();
});

test("a post that is hidden or gone has no card, not even for its author, and nothing of it is kept", async () => {
  for (const hide of ["private", "draft", "removed", "erased"] as const) {
    const { get, kept, show, posts, author, id, store, cookie, prisma } = await setup();
    await get();
    const card = await kept();
    const name = imageName(card?.key ?? "", CARD_WIDTH);
    if (hide === "removed") await posts.remove(author.id, id);
    else if (hide === "erased") await prisma.member.delete({ where: { id: author.id } });
    else await show(hide);
    const put = vi.spyOn(store, "put");
    expect([hide, (await get()).status, (await get({ cookie })).status]).toEqual([hide, 404, 404]);
    expect(put, "nothing is drawn").not.toHaveBeenCalled();
    expect(await kept()).toBeNull();
    // The row's own trigger let go of them; whoever erases an account wakes the cleaner.
    if (hide !== "erased") await expect.poll(() => store.read(name), { message: hide }).toBeNull();
    else expect(await prisma.imageRemoval.count({ where: { key: card?.key } })).toBe(1);
  }
});

test("a card that is being drawn while its post is hidden is not kept", async () => {
  const { get, kept, show, store, prisma } = await setup();
  const put = store.put;
  vi.spyOn(store, "put").mockImplementationOnce(async (...given) => {
    await put(...given);
    await show("private");
  });
  expect((await get()).status).toBe(404);
  expect(await kept()).toBeNull();
  await expect.poll(() => prisma.imageRemoval.count()).toBe(0);
});

test("many who ask at once for a card that is not there get one that was drawn once", async () => {
  const { get, store } = await setup();
  const put = vi.spyOn(store, "put");
  const answers = await Promise.all(Array.from({ length: 10 }, () => get()));
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
  expect(put).toHaveBeenCalledTimes(1);
});
