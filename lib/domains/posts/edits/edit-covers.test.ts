import { expect, onTestFinished, test } from "vitest";
import { deferred } from "@/tests/support/deferred";
import { plainPainter, testSite } from "@/tests/support/site";
import type { NewPicture } from "../../pictures/inputs";
import { asWritten } from "../post";

const PUBLIC = { visibility: "public" } as const;

/** A public day with a cover, and a painter that draws the next pictures when it is told to. */
async function setup() {
  const site = await testSite();
  const { posts, pictures, publishing, edits } = site;
  const author = await site.member("지우");
  const { id } = await posts.create(author, { title: "바다", body: "바다에 갔다" }, "ko");
  let gate = deferred();
  gate.resolve();
  site.worker(plainPainter(() => gate.promise));
  onTestFinished(() => gate.resolve());
  const ask = async (over: Partial<NewPicture> = { cover: true }) =>
    (await pictures.draw(author.id, id, { style: "crayon", ...over }, "ko")).id;
  const done = (picture: string) =>
    expect.poll(async () => (await pictures.get(author.id, picture, "ko")).status, { interval: 10 }).toBe("done");
  const draw = async (over?: Partial<NewPicture>) => {
    const picture = await ask(over);
    await done(picture);
    return picture;
  };
  const own = () => edits.get(author.id, id, "ko");
  const version = async () => asWritten(await own()).version;
  const first = await draw();
  await publishing.setVisibility(author.id, id, PUBLIC, "ko");
  return {
    ...site,
    author,
    id,
    first,
    ask,
    done,
    draw,
    own,
    read: () => posts.get(id, null, "ko"),
    save: async (patch: object) => posts.save(author.id, id, { version: await version(), ...patch }, "ko"),
    goUp: async () => edits.goUp(author.id, id, { version: await version() }, "ko"),
    choose: (picture: string | null) => publishing.setCover(author.id, id, picture, "ko"),
    show: (visibility: "public" | "draft") => publishing.setVisibility(author.id, id, { visibility }, "ko"),
    covers: async () => {
      const post = await own();
      return { read: post.cover?.id ?? null, written: asWritten(post).cover?.id ?? null };
    },
    hold: () => {
      gate = deferred();
    },
    letGo: () => gate.resolve(),
  };
}

test("what the painter understands and draws is what was last written", async () => {
  const { readings, prisma, author, id, save, draw } = await setup();
  await save({ body: "강아지와 눈사람을 만들었다" });
  const { words } = await readings.of(author.id, id, {});
  expect(words.map((word) => word.id)).toContain("dog");
  const drawn = await draw({});
  expect((await prisma.picture.findUniqueOrThrow({ where: { id: drawn } })).text).toContain("눈사람");
});

test("a picture that is drawn for what waits is nobody else's until that goes up, nor is what it shows", async () => {
  const { images, pictures, author, first, draw, covers, save, read, goUp } = await setup();
  await save({ body: "몰래 강아지와 눈사람을 만들었다" });
  const next = await draw();
  expect(await covers()).toEqual({ read: first, written: next });
  expect((await read()).cover?.id).toBe(first);
  const key = (await pictures.get(author.id, next, "ko")).url?.split("/").at(-1) ?? "";
  expect(await images.find(key, 480, null)).toBeNull();
  await goUp();
  expect(await covers()).toEqual({ read: next, written: next });
  expect(await images.find(key, 480, null)).toMatchObject({ isPublic: true });
});

test("what stands for one of the two is not removed in passing", async () => {
  const { pictures, gallery, author, first, draw, covers, save } = await setup();
  await save({ body: "고친 글" });
  const next = await draw();
  for (const picture of [first, next])
    expect((await pictures.cancelOrRemove(author.id, picture, "ko", { unlessCover: true }))?.id).toBe(picture);
  expect(await gallery.remove(author.id, { ids: [first, next] })).toEqual({ removed: [], kept: expect.any(Array) });
  expect(await covers()).toEqual({ read: first, written: next });
  await pictures.cancelOrRemove(author.id, next, "ko");
  expect(await covers()).toEqual({ read: first, written: null });
});

test("another cover waits too, and looking back at the first one leaves nothing waiting", async () => {
  const { first, draw, covers, choose, own, save, heard } = await setup();
  const other = await draw({ cover: false });
  expect(await covers()).toEqual({ read: first, written: first });
  const { version } = await own();
  heard.length = 0;
  const chosen = await choose(other);
  expect(await covers()).toEqual({ read: first, written: other });
  expect(asWritten(chosen).version).toBe(version + 1);
  await choose(null);
  expect(await covers()).toEqual({ read: first, written: null });
  expect((await choose(first)).pending).toBeNull();
  expect(heard).toEqual([]);
  expect((await save({ body: "이어서" })).pending?.body).toBe("이어서");
});

test("a picture that was on its way when the post was published is for its readers, and for what waits beside it", async () => {
  const { ask, done, show, covers, choose, save, own, hold, letGo, draw } = await setup();
  await show("draft");
  hold();
  const late = await ask();
  await show("public");
  await save({ body: "바로 고쳤다" });
  letGo();
  await done(late);
  expect(await covers()).toEqual({ read: late, written: late });
  expect((await own()).pending?.body).toBe("바로 고쳤다");
  // What is chosen for the next text takes nothing from the one that is read.
  hold();
  await show("draft");
  const later = await ask();
  await show("public");
  await choose(null);
  letGo();
  await done(later);
  expect(await covers()).toEqual({ read: later, written: null });
  const next = await draw();
  expect(await covers()).toEqual({ read: later, written: next });
});

test("what is still drawn for words that went up is their cover once it is done", async () => {
  const { ask, done, covers, save, goUp, hold, letGo, first } = await setup();
  hold();
  await save({ body: "고친 글" });
  const next = await ask();
  await goUp();
  expect(await covers()).toEqual({ read: first, written: first });
  letGo();
  await done(next);
  expect(await covers()).toEqual({ read: next, written: next });
});

test("what was drawn for words that are thrown away becomes no cover, also where it is still drawn", async () => {
  const { edits, author, id, first, ask, done, draw, covers, save, hold, letGo } = await setup();
  const { pending } = await save({ body: "버릴 강아지" });
  const drawn = await draw();
  expect(await covers()).toEqual({ read: first, written: drawn });
  hold();
  const late = await ask();
  await edits.discard(author.id, id, pending?.version ?? 0, "ko");
  letGo();
  await done(late);
  expect(await covers()).toEqual({ read: first, written: first });
});

test("taken back, the draft has the cover that waited, and later ones are its own", async () => {
  const { show, draw, ask, done, covers, save, own, hold, letGo } = await setup();
  await save({ body: "고친 글" });
  const next = await draw();
  hold();
  const late = await ask();
  await show("draft");
  expect(await covers()).toEqual({ read: next, written: next });
  letGo();
  await done(late);
  expect(await covers()).toEqual({ read: late, written: late });
  expect((await own()).pending).toBeNull();
});
