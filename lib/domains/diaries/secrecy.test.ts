import fc from "fast-check";
import { expect, test } from "vitest";
import { visible } from "@/lib/domains/pictures/rights";
import { readable } from "@/lib/domains/posts/rights";
import { PEOPLE, type Who } from "@/tests/support/diary-model";
import { diaryWorld, type World } from "@/tests/support/diary-world";
import { type TestSite, testSite } from "@/tests/support/site";
import { DIARY_RULES, FAREWELLS } from "./diary";

/** Answers, or null where it is missing. */
const orNull = <T>(work: Promise<T>) =>
  work.catch((error: { status?: number }) => {
    if (error.status === 404) return null;
    throw error;
  });

const LIMIT = { limit: 50 };
const sorted = (ids: string[]) => [...ids].sort();

/** Who sees which entries and pictures, asked of the rights alone: quick enough for every step. */
async function glanced(
  { prisma }: TestSite,
  { entries, maySee, identities }: World,
  reader: Who | null,
): Promise<void> {
  const readerId = reader && identities[reader].id;
  const seen = entries.filter((entry) => maySee(entry, reader));
  const posts = await prisma.post.findMany({
    where: { id: { in: entries.map(({ id }) => id) }, ...readable(readerId) },
    select: { id: true },
  });
  expect(sorted(posts.map(({ id }) => id)), `${reader ?? "a guest"} sees`).toEqual(sorted(seen.map(({ id }) => id)));
  const pictures = await prisma.picture.findMany({
    where: { key: { in: entries.flatMap(({ keys }) => keys) }, ...visible(readerId) },
    select: { key: true },
  });
  expect(sorted(pictures.flatMap(({ key }) => key ?? []))).toEqual(
    sorted(seen.flatMap(({ keys }) => keys.at(-1) ?? [])),
  );
}

/** Asks every way to read for one reader, null for a guest, and compares with the model. */
async function asked(site: TestSite, world: World, reader: Who | null): Promise<void> {
  const { entries, diaries, maySee } = world;
  const me = reader && world.identities[reader];
  const seen = entries.filter((entry) => maySee(entry, reader));
  const ids = (list: { id: string }[]) => sorted(list.map(({ id }) => id));
  for (const entry of entries) {
    const what = `${reader ?? "guest"} reads ${entry.circle} of ${entry.author}`;
    const may = seen.includes(entry);
    expect((await orNull(site.posts.get(entry.id, me, "ko"))) !== null, what).toBe(may);
    const said = await orNull(site.comments.of(entry.id, me?.id ?? null, LIMIT));
    expect(said?.items.map(({ body }) => body) ?? null, what).toEqual(may ? world.saidHere(entry) : null);
    if (may) expect((await site.posts.get(entry.id, me, "ko")).commentCount, what).toBe(world.saidHere(entry).length);
    expect((await orNull(site.downloads.file(entry.pictureId, me?.id ?? null, "ko"))) !== null, what).toBe(may);
    for (const key of entry.keys) {
      const found = await site.images.find(key, 480, me?.id ?? null);
      expect(found !== null, `${what}: a picture`).toBe(may && key === entry.keys.at(-1));
      expect(found?.isPublic ?? false, what).toBe(may && entry.circle === "public" && key === entry.keys.at(-1));
    }
  }
  const found = await site.posts.feed({ ...LIMIT, q: world.tag }, "ko");
  expect(ids(found.items)).toEqual(ids(entries.filter(({ circle, gone }) => circle === "public" && !gone)));
  if (!me || !reader) return;
  const own = entries.filter(({ author, gone }) => author === reader && !gone);
  expect(ids((await site.posts.mine(me.id, { ...LIMIT, state: "all" }, "ko")).items)).toEqual(ids(own));
  expect(ids((await site.posts.mine(me.id, { ...LIMIT, state: "all", q: "body" }, "ko")).items)).toEqual(ids(own));
  const pictures = await site.pictures.gallery(me.id, LIMIT, "ko");
  expect(ids(pictures.items)).toEqual(sorted(own.map(({ pictureId }) => pictureId)));
  const mine = diaries.filter(({ seats, state }) => state !== "gone" && seats.has(reader));
  const list = await site.diaries.mine(me.id);
  expect(ids(list.diaries)).toEqual(ids(mine));
  const open = diaries.filter(
    (diary) => diary.state === "invited" && diary.invitation === "open" && diary.asked === reader,
  );
  expect(ids(list.invitations)).toEqual(ids(open));
  expect((await site.readerContext(me, [])).invitations).toBe(open.length);
  for (const diary of diaries) {
    const isMine = mine.includes(diary);
    const readable = seen.filter((entry) => entry.circle === "diary" && entry.diary === diary);
    const page = await orNull(site.posts.inDiary(me.id, diary.id, LIMIT, "ko"));
    expect(page && ids(page.items)).toEqual(isMine ? ids(readable) : null);
    const calendar = await orNull(site.diaries.calendar(me.id, diary.id, {}));
    expect(calendar !== null).toBe(isMine);
    const files = await orNull(site.exports.files(me.id, diary.id, "ko"));
    expect(files !== null).toBe(isMine);
    const words = (
      await Promise.all((files ?? []).filter(({ name }) => !name.endsWith(".jpg")).map((file) => file.bytes()))
    ).join();
    const hidden = entries.filter((entry) => !readable.includes(entry));
    expect(hidden.filter(({ word }) => words.includes(word))).toEqual([]);
    expect(readable.filter(({ word }) => !words.includes(word))).toEqual([]);
    const told = readable.flatMap(world.saidHere);
    const untold = entries.flatMap(({ said }) => said.map(({ word }) => word)).filter((word) => !told.includes(word));
    expect(told.filter((word) => !words.includes(word))).toEqual([]);
    expect(untold.filter((word) => words.includes(word))).toEqual([]);
  }
  const news = await site.notifications.list(me.id, LIMIT);
  for (const { post, diary } of news.items) {
    if (post) expect(seen.map(({ id }) => id)).toContain(post.id);
    if (diary) expect(ids(mine)).toContain(diary.id);
  }
}

const who = fc.constantFrom("a", "b") as fc.Arbitrary<Who>;
const nth = fc.nat({ max: 3 });
/** Of what there is, if there is any. */
const pick = <T>(list: T[], at: number): T | undefined => list[list.length === 0 ? 0 : at % list.length];

type Step = (world: World) => Promise<unknown> | undefined;
const named = (name: string, step: Step): Step => Object.assign(step, { toString: () => name });
const ofDiary = (name: string, does: (world: World, diary: World["diaries"][number]) => Promise<unknown>, at: number) =>
  named(name, (world) => {
    const diary = pick(world.diaries, at);
    return diary && does(world, diary);
  });

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc
      .tuple(who, fc.constantFrom(...DIARY_RULES), fc.boolean())
      .map(([one, rule, byProfile]) =>
        named(`${one} invites, ${rule}`, ({ act }) => act.invite(one, one === "a" ? "b" : "a", rule, byProfile)),
      ),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom<Who>("a", "b", "b", "stranger"), nth)
      .map(([one, at]) => ofDiary(`${one} accepts`, ({ act }, diary) => act.accept(one, diary), at)),
  },
  fc.tuple(who, nth).map(([one, at]) => ofDiary(`${one} declines`, ({ act }, diary) => act.decline(one, diary), at)),
  fc.tuple(who, nth).map(([one, at]) => ofDiary(`${one} withdraws`, ({ act }, diary) => act.withdraw(one, diary), at)),
  nth.map((at) => ofDiary("it expires", ({ act }, diary) => act.expire(diary), at)),
  {
    weight: 7,
    arbitrary: fc
      .tuple(fc.constantFrom<Who>("a", "b", "a", "b", "stranger"), fc.constantFrom(0, 0, 0, 1), nth)
      .map(([one, ago, at]) =>
        ofDiary(`${one} writes ${ago} days ago`, ({ act }, diary) => act.write(one, diary, ago), at),
      ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom<Who>("a", "b", "stranger"), nth).map(([one, at]) =>
      named(`${one} says something`, ({ act, entries }) => {
        const entry = pick(entries, at);
        return entry && act.say(one, entry);
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(nth, fc.constantFrom("draft", "private", "public")).map(([at, to]) =>
      named(`one is taken out: ${to}`, ({ act, entries }) => {
        const entry = pick(entries, at);
        return entry && act.takeOut(entry, to as "draft");
      }),
    ),
  },
  fc.tuple(nth, nth).map(([at, into]) =>
    ofDiary(
      "one is put in again",
      ({ act, entries }, diary) => {
        const entry = pick(entries, into);
        return Promise.resolve(entry && act.putIn(entry, diary));
      },
      at,
    ),
  ),
  {
    weight: 2,
    arbitrary: fc
      .tuple(who, fc.constantFrom(...DIARY_RULES), nth)
      .map(([one, rule, at]) => ofDiary(`${one} wants ${rule}`, ({ act }, diary) => act.wish(one, diary, rule), at)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom<Who>("a", "b", "stranger"), fc.constantFrom(...FAREWELLS), nth)
      .map(([one, then, at]) => ofDiary(`${one} leaves, ${then}`, ({ act }, diary) => act.leave(one, diary, then), at)),
  },
  fc
    .tuple(who, nth)
    .map(([one, at]) => ofDiary(`${one} erases theirs`, ({ act }, diary) => act.eraseMine(one, diary), at)),
  who.map((one) => named(`${one} erases the account`, ({ act }) => act.eraseAccount(one))),
);

test("whatever two people do with their diaries, every way to read shows each reader what the rule says", async () => {
  const site = await testSite();
  const opened = fc.tuple(fc.constantFrom(...DIARY_RULES), fc.array(steps, { minLength: 4, maxLength: 12 }));
  await fc.assert(
    fc.asyncProperty(opened, async ([rule, did]) => {
      const world = await diaryWorld(site);
      // Most of what there is to see needs a diary of two.
      await world.act.invite("a", "b", rule, false);
      const first = world.diaries[0];
      if (!first) throw new Error("Nobody was asked");
      await world.act.accept("b", first);
      await world.act.write("a", first, 0);
      if (world.entries[0]) await world.act.say("a", world.entries[0]);
      const readers = () => [null, ...PEOPLE.filter((one) => one !== "other" && world.alive.has(one))];
      for (const step of did) {
        await step(world);
        for (const reader of readers()) await glanced(site, world, reader);
      }
      for (const reader of readers()) await asked(site, world, reader);
      expect(site.errors).toEqual([]);
    }),
    { numRuns: 14 },
  );
}, 90_000);
