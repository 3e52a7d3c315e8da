import { expect, onTestFinished, test } from "vitest";
import { deferred } from "@/tests/support/deferred";
import { plainPainter, testSite } from "@/tests/support/site";
import type { NewPicture } from "./inputs";

/** A post with a drawn cover, and a painter that draws the next pictures when it is told to, in the order of asking. */
async function setup() {
  const site = await testSite();
  const owner = await site.member();
  const { id: postId } = await site.posts.create(owner, { body: "바다에 갔다" }, "ko");
  const cover = async () => (await site.posts.get(postId, owner, "ko")).cover?.id ?? null;
  const status = async (id: string) => (await site.pictures.get(owner.id, id, "ko")).status;
  let gate = deferred();
  gate.resolve();
  site.worker(plainPainter(() => gate.promise));
  onTestFinished(() => gate.resolve());
  const ask = async (over: Partial<NewPicture> = {}) =>
    (await site.pictures.draw(owner.id, postId, { style: "crayon", ...over }, "ko")).id;
  const choose = (id: string | null) => site.publishing.setCover(owner.id, postId, id, "ko");
  const done = (id: string) => expect.poll(() => status(id)).toBe("done");
  const first = await ask();
  await done(first);
  expect(await cover()).toBe(first);
  return {
    ...site,
    owner,
    postId,
    first,
    ask,
    choose,
    cover,
    done,
    hold: () => {
      gate = deferred();
    },
    letGo: () => gate.resolve(),
  };
}

test("a picture that was asked for as the cover becomes it once it is done, also after its post was published", async () => {
  const { publishing, owner, postId, first, ask, cover, done, hold, letGo, heard } = await setup();
  hold();
  const second = await ask({ cover: true });
  const published = await publishing.setVisibility(owner.id, postId, { visibility: "public" }, "ko");
  expect(published.cover?.id).toBe(first);
  const told = heard.length;
  letGo();
  await done(second);
  expect(await cover()).toBe(second);
  expect(heard.slice(told)).toContainEqual({ type: "pages.stale", tags: ["feed", `post:${postId}`] });
});

test("what was chosen while a picture was drawn stays the cover", async () => {
  const { first, ask, choose, cover, done, hold, letGo } = await setup();
  hold();
  const second = await ask({ cover: true });
  await choose(first);
  letGo();
  await done(second);
  expect(await cover()).toBe(first);
});

test("no picture that is under way comes back after its writer chose none", async () => {
  const { ask, choose, cover, done, hold, letGo } = await setup();
  hold();
  const second = await ask({ cover: true });
  const third = await ask();
  await choose(null);
  letGo();
  await done(second);
  await done(third);
  expect(await cover()).toBeNull();
});

test("a picture under way that is chosen becomes the cover once it is done; until then the old one stays", async () => {
  const { first, ask, choose, cover, done, hold, letGo } = await setup();
  hold();
  const second = await ask();
  expect((await choose(second)).cover?.id).toBe(first);
  letGo();
  await done(second);
  expect(await cover()).toBe(second);
});

test("of several that were asked for as the cover the last one stays, whichever is done first", async () => {
  const { ask, cover, done, hold, letGo, pictures, owner } = await setup();
  hold();
  const early = await ask({ cover: true });
  const last = await ask({ cover: true });
  const canceled = await ask({ cover: true });
  await pictures.cancelOrRemove(owner.id, canceled, "ko");
  letGo();
  await done(early);
  await done(last);
  expect(await cover()).toBe(last);
});

test("a picture that came to nothing can't be chosen", async () => {
  const { ask, choose, hold, pictures, owner } = await setup();
  hold();
  const second = await ask();
  await pictures.cancelOrRemove(owner.id, second, "ko");
  await expect(choose(second)).rejects.toMatchObject({ code: "picture_not_ready" });
});
