import { expect, test } from "vitest";
import { imageNames } from "@/lib/domains/pictures/bytes/image-names";
import { createPictureMoves } from "@/lib/domains/pictures/bytes/move-pictures";
import { AppError } from "@/lib/shared/errors";
import { bytesOf, listNames } from "@/tests/support/images";
import { plainPainter, testSite } from "@/tests/support/site";
import { NewPost } from "./inputs";
import { createPublishing } from "./publishing";

async function setup() {
  const site = await testSite();
  const author = await site.member();
  const post = await site.posts.create(author, { body: "바다에 갔다" }, "ko");
  return { ...site, author, postId: post.id };
}

async function withPicture() {
  const site = await setup();
  site.worker(plainPainter());
  const picture = await site.pictures.draw(site.author.id, site.postId, { style: "crayon", seed: 7 }, "ko");
  const drawn = await untilDone(() => site.pictures.get(site.author.id, picture.id, "ko"));
  return { ...site, picture: drawn, key: drawn.url?.split("/").at(-1) ?? "" };
}

async function untilDone<T extends { status: string }>(read: () => Promise<T>): Promise<T> {
  for (;;) {
    const picture = await read();
    if (picture.status === "done") return picture;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test("an empty diary can't be published, and nothing changes", async () => {
  const { posts, publishing, author } = await setup();
  const { id } = await posts.create(author, { title: "  " }, "ko");
  const refused = publishing.setVisibility(author.id, id, { visibility: "public" }, "ko");
  await expect(refused).rejects.toMatchObject({ code: "nothing_to_publish" });
  expect(await posts.get(id, author, "ko")).toMatchObject({ publishedAt: null, version: 1 });
});

test("what nobody can see is an empty diary", async () => {
  const { posts, publishing, author } = await setup();
  for (const body of ["\u3164", "\u2800\n\u200B", "\u0301", "\u202E \u00A0"]) {
    const { id } = await posts.create(author, NewPost.parse({ title: body, body }), "ko");
    const refused = publishing.setVisibility(author.id, id, { visibility: "public" }, "ko");
    await expect(refused, JSON.stringify(body)).rejects.toMatchObject({ code: "nothing_to_publish" });
  }
});

test("publishing tells every cached page that lists posts or shows this one", async () => {
  const { publishing, author, postId, heard } = await setup();
  await publishing.setVisibility(author.id, postId, { visibility: "public" }, "ko");
  expect(heard).toContainEqual({ type: "pages.stale", tags: ["feed", `post:${postId}`, `author:${author.id}`] });
});

test("a public post's cover is for everyone, its other variants for the author alone", async () => {
  const { publishing, pictures, images, author, postId, picture, key } = await withPicture();
  const other = await pictures.draw(author.id, postId, { style: "pencil", seed: 8 }, "ko");
  const variant = await untilDone(() => pictures.get(author.id, other.id, "ko"));
  const variantKey = variant.url?.split("/").at(-1) ?? "";
  expect(await images.find(key, 480, null)).toBeNull();
  const published = await publishing.setVisibility(author.id, postId, { visibility: "public" }, "ko");
  expect(published.cover?.id).toBe(picture.id);
  expect(await images.find(key, 480, null)).toMatchObject({ isPublic: true });
  expect(await images.find(variantKey, 480, null)).toBeNull();
  expect(await images.find(variantKey, 480, author.id)).toMatchObject({ isPublic: false });
});

test("when a post stops being public its pictures move: no old address shows them, to anybody", async () => {
  for (const visibility of ["private", "draft"] as const) {
    const { publishing, images, store, prisma, author, postId, key } = await withPicture();
    await publishing.setVisibility(author.id, postId, { visibility: "public" }, "ko");
    const hidden = await publishing.setVisibility(author.id, postId, { visibility }, "ko");
    const newKey = hidden.cover?.url?.split("/").at(-1) ?? "";
    expect(newKey).not.toBe(key);
    expect(await images.find(key, 1024, null)).toBeNull();
    expect(await images.find(key, 1024, author.id)).toBeNull();
    expect(await images.find(newKey, 1024, null)).toBeNull();
    const moved = await images.find(newKey, 1024, author.id);
    expect((await bytesOf(moved?.open()))?.length).toBeGreaterThan(20);
    // Out of the rows at once, out of the store soon after.
    await expect.poll(() => listNames(store)).toEqual(imageNames(newKey));
    await expect.poll(() => prisma.imageRemoval.count()).toBe(0);
  }
});

test("a store that is away keeps no post public: it is hidden at once, and its pictures keep their keys", async () => {
  const { publishing, images, events, posts, prisma, author, postId, key } = await withPicture();
  await publishing.setVisibility(author.id, postId, { visibility: "public" }, "ko");
  const lost = { ...images, copyToNewKeys: () => Promise.reject(new AppError("unavailable")) };
  const nobody = () => Promise.reject(new AppError("diary_not_found"));
  const away = createPublishing({
    prisma,
    events,
    forgetPages: async () => {},
    movePictures: createPictureMoves({ prisma, images: lost }),
    wakeCleaner: () => {},
    diaries: { hold: nobody, putIn: nobody },
    askWords: async () => {},
    mailWritten: () => {},
  });
  const hidden = await away.setVisibility(author.id, postId, { visibility: "private" }, "ko");
  expect(hidden).toMatchObject({ visibility: "private", cover: { url: `/images/${key}` } });
  await expect(posts.get(postId, null, "ko")).rejects.toMatchObject({ code: "post_not_found" });
  expect(await images.find(key, 1024, null)).toBeNull();
  expect(await images.find(key, 1024, author.id)).toMatchObject({ isPublic: false });
});

test("publishing again makes a post new; changing nothing keeps its date", async () => {
  const { publishing, author, postId } = await setup();
  const first = await publishing.setVisibility(author.id, postId, { visibility: "public" }, "ko");
  const same = await publishing.setVisibility(author.id, postId, { visibility: "public" }, "ko");
  expect(same.publishedAt).toBe(first.publishedAt);
  const draft = await publishing.setVisibility(author.id, postId, { visibility: "draft" }, "ko");
  expect(draft).toMatchObject({ publishedAt: null, visibility: "draft" });
});

test("only a finished picture of the same post can be its cover", async () => {
  const { posts, pictures, publishing, author, postId, picture } = await withPicture();
  const { id } = await posts.create(author, { body: "다른 날" }, "ko");
  const other = publishing.setCover(author.id, id, picture.id, "ko");
  await expect(other).rejects.toMatchObject({ code: "picture_not_found" });
  expect((await publishing.setCover(author.id, postId, null, "ko")).cover).toBeNull();
  await pictures.cancelOrRemove(author.id, picture.id, "ko");
  const gone = publishing.setCover(author.id, postId, picture.id, "ko");
  await expect(gone).rejects.toMatchObject({ code: "picture_not_found" });
});

test("removing a post removes its pictures at rest", async () => {
  const { posts, store, prisma, author, postId, key } = await withPicture();
  expect(await listNames(store)).toEqual(imageNames(key));
  await posts.remove(author.id, postId);
  expect(await prisma.picture.count()).toBe(0);
  await expect.poll(() => listNames(store)).toEqual([]);
  await expect.poll(() => prisma.imageRemoval.count()).toBe(0);
});
