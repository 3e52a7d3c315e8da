import { expect, test } from "vitest";
import { imageName } from "@/lib/domains/pictures/bytes/image-names";
import { plainPainter, testSite } from "@/tests/support/site";
import { createFromPicture } from "./from-picture";

/** A diary whose picture is drawn. */
async function setup() {
  const site = await testSite();
  const owner = await site.member("지우");
  const text = { title: "바다", body: "바다에 갔다.\n\n좋았다.", day: "2026-11-03", weather: "sunny" as const };
  const { id: postId, version } = await site.posts.create(owner, text, "ko");
  site.worker(plainPainter());
  const { id } = await site.pictures.draw(owner.id, postId, { style: "ink", seed: 5, paper: "tinted" }, "ko");
  await expect.poll(async () => (await site.pictures.get(owner.id, id, "ko")).status).toBe("done");
  const keyOf = async (pictureId: string) =>
    (await site.prisma.picture.findUniqueOrThrow({ where: { id: pictureId } })).key ?? "";
  return { ...site, owner, postId, version, id, keyOf };
}

test("a diary from a picture is a draft with the words and a copy of the picture as its cover", async () => {
  const { fromPicture, owner, id, postId, posts, store, keyOf, prisma } = await setup();
  const post = await fromPicture.create(owner.id, id, { with: "picture" }, "ko");
  expect(post).toMatchObject({
    visibility: "draft",
    title: "바다",
    body: "바다에 갔다.\n\n좋았다.",
    day: "2026-11-03",
    weather: "sunny",
    cover: { style: "ink", seed: 5, paper: "tinted", status: "done", postId: post.id },
  });
  const coverId = post.cover?.id ?? "";
  expect(coverId).not.toBe(id);
  const [key, copy] = [await keyOf(id), await keyOf(coverId)];
  expect(copy).not.toBe(key);
  expect(await prisma.imageRemoval.count()).toBe(0);
  // The first one goes, and the copy stays.
  await posts.remove(owner.id, postId);
  await expect.poll(() => store.read(imageName(key, 480))).toBeNull();
  const kept = await store.read(imageName(copy, 480));
  expect(kept?.size).toBeGreaterThan(0);
  await kept?.stream.cancel();
});

test("a copy is no drawn picture in the numbers, and the first stays one", async () => {
  const { fromPicture, publishing, owner, id, postId, visits } = await setup();
  const post = await fromPicture.create(owner.id, id, { with: "picture" }, "ko");
  for (const of of [postId, post.id]) await publishing.setVisibility(owner.id, of, { visibility: "private" }, "ko");
  const { sums, painters, now } = await visits.dashboard({ from: "2026-01-01", to: "2035-12-31", tz: "UTC" });
  expect([sums.pictures.range, painters.map(({ done }) => done), now.posts]).toEqual([1, [1], 2]);
});

test("a diary with a picture's settings has its words and no picture yet", async () => {
  const { fromPicture, owner, id, prisma } = await setup();
  const post = await fromPicture.create(owner.id, id, { with: "settings" }, "ko");
  expect(post).toMatchObject({ visibility: "draft", title: "바다", cover: null });
  expect(await prisma.picture.count({ where: { postId: post.id } })).toBe(0);
});

test("of a hidden picture no copy is made: the draft has its words, and is drawn anew", async () => {
  const { fromPicture, owner, id, prisma, images } = await setup();
  await prisma.picture.update({ where: { id }, data: { hiddenAt: new Date() } });
  const post = await fromPicture.create(owner.id, id, { with: "picture" }, "ko");
  expect(post).toMatchObject({ visibility: "draft", title: "바다", cover: null });
  // Nor of one that is hidden while it is copied.
  await prisma.picture.update({ where: { id }, data: { hiddenAt: null } });
  const hiding = createFromPicture({
    prisma,
    images: {
      ...images,
      async copyToNewKeys(keys) {
        await prisma.picture.update({ where: { id }, data: { hiddenAt: new Date() } });
        return images.copyToNewKeys(keys);
      },
    },
  });
  const late = hiding.create(owner.id, id, { with: "picture" }, "ko");
  await expect(late).rejects.toMatchObject({ code: "picture_not_found" });
  expect(await prisma.picture.count()).toBe(1);
});

test("the words are those that were drawn, whatever became of the diary since", async () => {
  const { fromPicture, owner, id, posts, postId, version } = await setup();
  await posts.save(owner.id, postId, { version, title: "산", body: "산에 갔다." }, "ko");
  const post = await fromPicture.create(owner.id, id, { with: "settings" }, "ko");
  expect([post.title, post.body]).toEqual(["", "바다\n\n바다에 갔다.\n\n좋았다."]);
});

test("somebody else's picture begins nothing", async () => {
  const { fromPicture, member, id, prisma } = await setup();
  const stranger = await member("하늘");
  for (const way of ["picture", "settings"] as const) {
    const tried = fromPicture.create(stranger.id, id, { with: way }, "ko");
    await expect(tried, way).rejects.toMatchObject({ code: "picture_not_found" });
  }
  expect(await prisma.post.count({ where: { authorId: stranger.id } })).toBe(0);
});
