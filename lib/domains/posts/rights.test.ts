import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { owned, visible } from "@/lib/domains/pictures/rights";
import type { Prisma } from "@/lib/engines/db/generated/client";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { testSite } from "@/tests/support/site";
import { VISIBILITIES, type Visibility } from "./post";
import { everyone, inCircle, leavesReaders, markable, published, readable, writable } from "./rights";

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
    return { ...site, prisma, ids, posts };
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

  test("the twins are put in place of their calls, so that indexes serve them", async () => {
    const { prisma, ids } = await setup();
    const [mine, other] = [ids.author, ids.stranger];
    await prisma.$executeRaw`
      INSERT INTO "Post" (id, "authorId", day, visibility, "publishedAt", "likeCount", "diaryId")
      SELECT gen_random_uuid(), ${other}::uuid, '2026-11-01', circle::"Visibility",
        CASE WHEN circle <> 'draft' THEN now() - n * interval '1 minute' END, n, CASE WHEN circle = 'diary' THEN (
          SELECT "diaryId" FROM "DiaryMember" WHERE "memberId" = ${other}::uuid
        ) END
      FROM (
        SELECT n, CASE WHEN n % 50 = 0 THEN 'public' WHEN n % 3 = 0 THEN 'private' WHEN n % 3 = 1 THEN 'diary'
          ELSE 'draft' END AS circle
        FROM generate_series(1, 3000) n
      ) rows`;
    await prisma.$executeRaw`ANALYZE "Post"`;
    const plan = async (sql: string) => {
      const rows = await prisma.$queryRawUnsafe<Record<string, string>[]>(
        `EXPLAIN SELECT id FROM "Post" p WHERE ${sql}`,
      );
      return rows.map((row) => Object.values(row)[0]).join("\n");
    };
    const newest = await plan(`everyone(p) AND (p."publishedAt", p.id) < ('infinity', '${mine}')
      ORDER BY p."publishedAt" DESC, p.id DESC LIMIT 21`);
    expect(newest).toMatch(/Index .*Post_visibility_publishedAt_id_idx[\s\S]*Index Cond: .*visibility = 'public'/);
    const liked = await plan(`everyone(p) AND (p."likeCount", p."publishedAt", p.id) < (99999, 'infinity', '${mine}')
      AND p."publishedAt" >= '-infinity' ORDER BY p."likeCount" DESC, p."publishedAt" DESC, p.id DESC LIMIT 21`);
    expect(liked).toContain("Post_top_idx");
    const seen = await plan(`readable(p, '${mine}')`);
    expect(seen).toMatch(/BitmapOr[\s\S]*visibility = 'public'[\s\S]*"authorId" = [\s\S]*"diaryId" = ANY/);
    expect(await plan(`writable(p, '${mine}')`)).toMatch(/Index Cond: \("authorId" = /);
    for (const text of [newest, liked, seen]) expect(text).not.toMatch(/everyone|readable/);
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
