import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { moderatedPicture, owned, showable, visible } from "@/lib/domains/pictures/rights";
import type { Prisma } from "@/lib/engines/db/generated/client";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { testSite } from "@/tests/support/site";
import { VISIBILITIES, type Visibility } from "./post";
import { everyone, inCircle, leavesReaders, markable, moderated, published, readable, writable } from "./rights";

afterAll(stopDatabases);

const READERS = ["guest", "stranger", "author", "friend"] as const;
type Reader = (typeof READERS)[number];

/** The rule, once more and by hand. */
const SEES: Record<Visibility, readonly Reader[]> = {
  draft: ["author"],
  private: ["author"],
  public: ["guest", "stranger", "author", "friend"],
  diary: ["author", "friend"],
};
const COMBINATIONS = VISIBILITIES.flatMap((visibility) => READERS.map((reader) => [visibility, reader] as const));

describe.each(DATABASES)("rights on %s", (kind) => {
  /** A post in each circle, each with a cover and a picture beside it; somebody else's posts lie between. */
  async function setup() {
    const { prisma, ...site } = await testSite(await freshDatabase(kind));
    const [author, stranger] = [await site.member("지우"), await site.member("하늘")];
    const friend = await site.member("보리");
    const ids = { guest: null, stranger: stranger.id, author: author.id, friend: friend.id };
    const share = async (one: string, other: string) => {
      const members = {
        create: [
          { memberId: one, seat: 1 },
          { memberId: other, seat: 2 },
        ],
      };
      return (await prisma.diary.create({ data: { name: "둘", rule: "open", state: "open", members } })).id;
    };
    const diaries = new Map([
      [author.id, await share(author.id, friend.id)],
      // A stranger has secret diaries too, with others.
      [stranger.id, await share((await site.member("나무")).id, stranger.id)],
    ]);
    const write = async (authorId: string, visibility: Visibility) => {
      const publishedAt = visibility === "draft" ? null : new Date();
      const diaryId = visibility === "diary" ? diaries.get(authorId) : null;
      const data = { authorId, day: new Date(), visibility, publishedAt, diaryId };
      const { id: postId } = await prisma.post.create({ data });
      const draw = (seed: number) =>
        prisma.picture.create({ data: { ownerId: authorId, postId, text: "", style: "crayon", seed, status: "done" } });
      const [cover, spare] = [await draw(1), await draw(2)];
      await prisma.post.update({ where: { id: postId }, data: { coverPictureId: cover.id } });
      return { id: postId, cover: cover.id, spare: spare.id };
    };
    const posts = {
      draft: await write(author.id, "draft"),
      private: await write(author.id, "private"),
      public: await write(author.id, "public"),
      diary: await write(author.id, "diary"),
    };
    for (const visibility of VISIBILITIES) await write(stranger.id, visibility);
    return { ...site, prisma, ids, posts, reading: site.posts };
  }

  test("each reader sees of each circle what the rule says, in Prisma as in SQL", async () => {
    const { prisma, ids, posts } = await setup();
    for (const [visibility, reader] of COMBINATIONS) {
      const what = `${visibility}, ${reader}`;
      const { id, cover, spare } = posts[visibility];
      const [readerId, memberId] = [ids[reader], ids[reader] ?? randomUUID()];
      const [seen, isOpen, isAuthor] = [
        SEES[visibility].includes(reader),
        SEES[visibility].includes("guest"),
        reader === "author",
      ];
      const inSql = await prisma.$queryRaw`
        SELECT everyone(post), readable(post, ${readerId}::uuid) IS TRUE AS readable,
          markable(post, ${readerId}::uuid) IS TRUE AS markable, writable(post, ${readerId}::uuid) IS TRUE AS writable
        FROM "Post" post WHERE id = ${id}::uuid`;
      expect(inSql, what).toEqual([
        { everyone: isOpen, readable: seen, markable: isOpen || isAuthor, writable: isAuthor },
      ]);
      const count = (where: Prisma.PostWhereInput) => prisma.post.count({ where: { id, ...where } });
      const inPrisma = [await count(everyone), await count(readable(readerId)), await count(writable(memberId))];
      expect(inPrisma, what).toEqual([isOpen, seen, isAuthor].map(Number));
      expect(await count(markable(memberId)), what).toBe(Number(isOpen || isAuthor));
      const pictures = await prisma.picture.findMany({ where: { postId: id, ...visible(readerId) } });
      const shown = [...(seen ? [cover] : []), ...(isAuthor ? [spare] : [])];
      expect(pictures.map((picture) => picture.id).sort(), what).toEqual(shown.sort());
      expect(await prisma.picture.count({ where: { postId: id, ...owned(memberId) } }), what).toBe(isAuthor ? 2 : 0);
      const ownInSql = await prisma.$queryRaw<unknown[]>`
        SELECT id FROM "Picture" picture WHERE "postId" = ${id}::uuid AND writable(picture, ${readerId}::uuid)`;
      expect(ownInSql, what).toHaveLength(isAuthor ? 2 : 0);
    }
  });

  test("what an admin hides, and what a suspended member made, is for nobody else any more; diaries stay as they are", async () => {
    const { prisma, ids, posts } = await setup();
    const where = { id: { in: Object.values(posts).map(({ id }) => id) } };
    const hide = (hiddenAt: Date | null) => async () => {
      await prisma.post.updateMany({ where, data: { hiddenAt } });
      await prisma.picture.updateMany({ where: { postId: posts.diary.id }, data: { hiddenAt } });
    };
    const suspend = (suspendedAt: Date | null) => () =>
      prisma.member.update({ where: { id: ids.author }, data: { suspendedAt } });
    const stages = [
      { change: hide(new Date()), others: false },
      { change: suspend(new Date()), others: false },
      { change: hide(null), others: false },
      { change: suspend(null), others: true },
    ];
    for (const { change, others } of stages) {
      await change();
      for (const [visibility, reader] of COMBINATIONS) {
        const what = `${visibility}, ${reader}`;
        const { id, cover } = posts[visibility];
        const [isAuthor, isOpen] = [reader === "author", visibility === "public" && others];
        const seen = isAuthor || isOpen || (visibility === "diary" && reader === "friend");
        const [readerId, memberId] = [ids[reader], ids[reader] ?? randomUUID()];
        const count = (right: Prisma.PostWhereInput) => prisma.post.count({ where: { id, ...right } });
        const inPrisma = [await count(everyone), await count(readable(readerId)), await count(markable(memberId))];
        expect(inPrisma, what).toEqual([isOpen, seen, isAuthor || isOpen].map(Number));
        expect(await count(moderated), what).toBe(Number(visibility === "public"));
        const inSql = await prisma.$queryRaw`
          SELECT everyone(post), readable(post, ${readerId}::uuid) IS TRUE AS readable,
            markable(post, ${readerId}::uuid) IS TRUE AS markable
          FROM "Post" post WHERE id = ${id}::uuid`;
        expect(inSql, what).toEqual([{ everyone: isOpen, readable: seen, markable: isAuthor || isOpen }]);
        expect(await prisma.picture.count({ where: { id: cover, ...visible(readerId) } }), what).toBe(Number(seen));
      }
    }
  });

  test("a picture that is hidden is its owner's alone; its post stands without it", async () => {
    const { prisma, ids, posts, ...site } = await setup();
    const { id, cover } = posts.public;
    await prisma.picture.update({ where: { id: cover }, data: { hiddenAt: new Date() } });
    for (const reader of READERS) {
      const isAuthor = reader === "author";
      const readerId = ids[reader];
      expect(await prisma.picture.count({ where: { id: cover, ...visible(readerId) } })).toBe(Number(isAuthor));
      const post = await site.reading.get(id, readerId === null ? null : { id: readerId }, "ko");
      expect(post.cover?.id ?? null, reader).toBe(isAuthor ? cover : null);
    }
    expect(await prisma.picture.count({ where: { id: cover, ...showable(ids.author) } })).toBe(0);
    expect(await prisma.picture.count({ where: { id: cover, ...moderatedPicture } })).toBe(1);
    const { items } = await site.reading.feed({ limit: 50 }, "ko");
    expect(items.find((post) => post.id === id)).toMatchObject({ cover: null });
    expect((await site.tops.shown("ko")).first?.posts.some((post) => post.id === id) ?? false).toBe(false);
  });

  test("whatever is laid beside a right narrows it and never takes its place", async () => {
    const { prisma, ids } = await setup();
    const ofPosts = async (where: Prisma.PostWhereInput) => (await prisma.post.findMany({ where })).map(({ id }) => id);
    const ofPictures = async (where: Prisma.PictureWhereInput) =>
      (await prisma.picture.findMany({ where })).map(({ id }) => id);
    const all = { day: { not: new Date(0) } };
    const beside = [...VISIBILITIES.map(inCircle), published, { OR: [all, { title: "x" }] }];
    for (const reader of READERS) {
      const right = readable(ids[reader]);
      const seen = await ofPosts(right);
      for (const one of beside) {
        const what = `${reader}, ${JSON.stringify(one)}`;
        expect(seen, what).toEqual(expect.arrayContaining(await ofPosts({ ...right, ...one })));
        expect(seen, what).toEqual(expect.arrayContaining(await ofPosts({ ...one, ...right })));
      }
      const looks = visible(ids[reader]);
      const shown = await ofPictures(looks);
      const pictures = { OR: [{ seed: 1 }, { seed: 2 }] };
      expect(shown, reader).toEqual(expect.arrayContaining(await ofPictures({ ...looks, ...pictures })));
    }
  });

  test("a draft has no date, every other post has one: the database takes nothing else", async () => {
    const { prisma, ids, posts } = await setup();
    const day = new Date();
    const wrong = [
      { visibility: "draft", publishedAt: day },
      { visibility: "private", publishedAt: null },
      { visibility: "public", publishedAt: null },
    ] as const;
    for (const data of wrong) {
      const created = prisma.post.create({ data: { authorId: ids.author, day, ...data } });
      await expect(created, JSON.stringify(data)).rejects.toThrow("Post_published");
      const updated = prisma.post.update({ where: { id: posts.private.id }, data });
      await expect(updated, JSON.stringify(data)).rejects.toThrow("Post_published");
    }
  });
});

test.each([
  ["public", "private", true],
  ["public", "draft", true],
  ["public", "diary A", true],
  ["diary A", "draft", true],
  ["diary A", "private", true],
  ["diary A", "public", true],
  ["diary A", "diary B", true],
  ["diary A", "diary A", false],
  ["private", "draft", false],
  ["draft", "private", false],
  ["draft", "public", false],
  ["draft A", "diary A", false],
  ["private", "public", false],
  ["private", "diary A", false],
  ["public", "public", false],
] as const)("from %s to %s its pictures must be found elsewhere: %s", (from, to, left) => {
  const circle = (written: string) => {
    const [visibility = "", diaryId = null] = written.split(" ");
    return { visibility: visibility as Visibility, diaryId };
  };
  expect(leavesReaders(circle(from), circle(to))).toBe(left);
});
