import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Identity } from "@/lib/domains/accounts/account";
import { FeedQuery, MyPostsQuery } from "@/lib/domains/posts/inputs";
import type { Post } from "@/lib/domains/posts/post";
import type { Page } from "@/lib/shared/page";
import { isFoundIn, searchForm, searchWords } from "@/lib/shared/search-form";
import { oneLine } from "@/lib/shared/text";
import { changeRead } from "@/tests/support/change-read";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { testSite } from "@/tests/support/site";

afterAll(stopDatabases);

/** What people write of, in pieces that meet each other often. */
const PIECES = [
  ..."가각갉나난비빗꽃꼬치꿀벌버스과자괜닭달읽있었다고기의",
  ..."ㅋㅠㄲㄳㅘabcSEAéÉÀ%_\\ＡＢ１2👍🏽❤️İσςΣ .,!\n",
  "꽃".normalize("NFD"),
  "닭이".normalize("NFD"),
  "바다에 갔다",
  "the sea",
  "café",
  "모래성",
  "\u00A0",
  "\u3000",
  "\u00AD",
  "\u200B",
];
const written = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(""));
const asked = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(""));

/** All of a list, page by page. */
async function all(read: (cursor: string | undefined) => Promise<Page<Post>>): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | undefined, isMore = true; isMore; ) {
    const page = await read(cursor);
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.next ?? undefined;
    isMore = page.next !== null;
  }
  return ids;
}

describe.each(DATABASES)("search on %s", { timeout: 120_000 }, (kind) => {
  async function setup() {
    const site = await testSite(await freshDatabase(kind));
    const [author, other] = [await site.member("지우"), await site.member("하늘")];
    const write = async (
      body: string,
      over: { title?: string; tags?: string[]; by?: Identity; visibility?: "public" | "private" | "draft" } = {},
    ) => {
      const { by = author, visibility = "public", ...content } = over;
      const { id } = await site.posts.create(by, { body, ...content }, "ko");
      if (visibility !== "draft") await site.publishing.setVisibility(by.id, id, { visibility }, "ko");
      return id;
    };
    const find = (query: Record<string, unknown>) =>
      all((cursor) => site.posts.feed(FeedQuery.parse({ limit: 3, cursor, ...query }), "ko"));
    const findMine = (query: Record<string, unknown>, member = author) =>
      all((cursor) => site.posts.mine(member.id, MyPostsQuery.parse({ limit: 3, cursor, ...query }), "ko"));
    return { ...site, author, other, write, find, findMine };
  }

  test("the form is the one that TypeScript makes, and so are the words of a query", async () => {
    const { prisma } = await setup();
    const property = fc.asyncProperty(fc.array(written, { minLength: 20, maxLength: 20 }), async (texts) => {
      const rows = await prisma.$queryRaw<{ form: string; words: string[] }[]>`
        SELECT search_form(t) AS form, search_patterns(t) AS words
        FROM unnest(${texts}::text[]) WITH ORDINALITY AS texts (t, n) ORDER BY n`;
      expect(rows.map(({ form }) => form)).toEqual(texts.map(searchForm));
      const plain = rows.map(({ words }) => words.map((word) => word.slice(1, -1).replace(/\\(.)/g, "$1")));
      expect(plain).toEqual(texts.map(searchWords));
    });
    await fc.assert(property, { numRuns: 30 });
    const long = `${"괜찮은 닭이 ".repeat(80)}${"e\u0301".repeat(150)}`;
    const [row] = await prisma.$queryRaw<{ form: string }[]>`SELECT search_form(${long}) AS form`;
    expect(row?.form).toBe(searchForm(long));
  });

  test("a search finds what a plain look at every text finds, in the list's order, mine too", async () => {
    const { write, find, findMine } = await setup();
    const posts: { id: string; text: string }[] = [];
    const texts = fc.sample(fc.tuple(written, written), { numRuns: 40, seed: 7 });
    for (const [title, body] of texts) {
      const line = oneLine(title).slice(0, 60);
      posts.unshift({ id: await write(`${body}.`, { title: line }), text: `${line}\n${body}.` });
    }
    const property = fc.asyncProperty(asked, async (typed) => {
      const query = FeedQuery.parse({ q: typed }).q;
      const expected = posts.filter(({ text }) => query === undefined || isFoundIn(text, query)).map(({ id }) => id);
      expect(await find({ q: typed })).toEqual(expected);
      expect(await findMine({ q: typed })).toEqual(expected);
    });
    await fc.assert(property, { numRuns: 60 });
  });

  test.each([
    ["꽃", "벚꽃이 피었다"],
    ["ㄲ", "벚꽃이 피었다"],
    ["꿀버", "꿀벌을 보았다"],
    ["비", "비가 왔다"],
    ["꽃".normalize("NFD"), "벚꽃이 피었다"],
    ["SEA", "ｔｈｅ ｓｅａ"],
    ["été", "L'ÉTÉ"],
    ["100%", "마음이 100% 편하다"],
    ["바다 모래성", "모래성을 쌓은 바다"],
  ])("%s finds “%s”, in the title too, and nothing else", async (q, text) => {
    const { write, find } = await setup();
    await write("아무 날도 아니다 10 0_ 벌");
    const [inBody, inTitle] = [await write(text), await write("또 하루", { title: text })];
    expect(await find({ q })).toEqual([inTitle, inBody]);
  });

  test("tag, author, period and order narrow it", async () => {
    const { prisma, likes, write, find, author, other } = await setup();
    const [old, tagged, liked, theirs] = [
      await write("꽃 하나"),
      await write("꽃 둘", { tags: ["봄"] }),
      await write("꽃 셋"),
      await write("꽃 넷", { by: other }),
    ];
    await write("다른 날", { tags: ["봄"] });
    await prisma.post.update({ where: { id: old }, data: { publishedAt: new Date(Date.now() - 3 * 86_400_000) } });
    await likes.like(other.id, liked);
    const q = "꽃";
    expect(await find({ q })).toEqual([theirs, liked, tagged, old]);
    expect(await find({ q, sort: "top" })).toEqual([liked, theirs, tagged, old]);
    expect(await find({ q, tag: "봄" })).toEqual([tagged]);
    expect(await find({ q, author: other.id })).toEqual([theirs]);
    expect(await find({ q, period: "day" })).toEqual([theirs, liked, tagged]);
    expect(await find({ q, period: "day", sort: "top", author: author.id })).toEqual([liked, tagged]);
  });

  test("nobody finds what they may not see; I find my own drafts and private days, and others' in none of them", async () => {
    const { publishing, posts, write, find, findMine, author, other } = await setup();
    const [draft, secret, open] = [
      await write("꽃과 초안", { visibility: "draft" }),
      await write("꽃과 비밀", { visibility: "private" }),
      await write("꽃과 모두"),
    ];
    const theirs = await write("꽃과 남", { by: other, visibility: "private" });
    expect(await find({ q: "꽃" })).toEqual([open]);
    expect(await findMine({ q: "꽃" })).toEqual([open, secret, draft]);
    expect(await findMine({ q: "꽃", state: "draft" })).toEqual([draft]);
    expect(await findMine({ q: "꽃" }, other)).toEqual([theirs]);
    await publishing.setVisibility(author.id, open, { visibility: "private" }, "ko");
    expect(await find({ q: "꽃" })).toEqual([]);
    await posts.remove(author.id, open);
    expect(await findMine({ q: "꽃" })).toEqual([secret, draft]);
  });

  test("a text that is changed is found by its new words alone", async () => {
    const site = await setup();
    const { write, find, author } = site;
    const id = await write("바다에 갔다");
    await changeRead(site, author.id, id, { body: "산에 갔다" });
    expect(await find({ q: "바다" })).toEqual([]);
    expect(await find({ q: "산에" })).toEqual([id]);
  });

  test("nothing typed that can be seen is no search, and a cursor of another list is refused", async () => {
    const { posts, write, find } = await setup();
    const id = await write("하루");
    expect(await find({ q: " \u3164\u200B" })).toEqual([id]);
    const wrong = posts.feed({ q: "하루", limit: 3, cursor: "e30" }, "ko");
    await expect(wrong).rejects.toMatchObject({ code: "invalid_input" });
    expect(FeedQuery.safeParse({ q: "가".repeat(101) }).success).toBe(false);
    expect(await find({ q: "하\u0000루" })).toEqual([id]);
  });
});

describe("ten thousand days on Postgres", { timeout: 240_000 }, () => {
  test("the way along the list and the way by the index find the same, and a letter goes on page by page", async () => {
    const site = await testSite(await freshDatabase("postgres"));
    const { prisma } = site;
    const { id: author } = await site.member();
    await prisma.$executeRaw`
      INSERT INTO "Post" (id, "authorId", title, body, day, visibility, "publishedAt", "likeCount", "tagKeys")
      SELECT gen_random_uuid(), ${author}::uuid, 'day ' || n,
        CASE WHEN n % 3000 = 7 THEN '꿩' WHEN n % 100 = 3 THEN '앵무새' ELSE '참새' END || '를 보았다'
          || CASE WHEN n % 4000 = 9 THEN ' z' ELSE '' END,
        '2026-11-01', 'public', now() - n * interval '1 minute', n % 7, CASE WHEN n % 2 = 0 THEN ARRAY['새'] ELSE '{}' END
      FROM generate_series(1, 10000) n`;
    await prisma.$executeRaw`ANALYZE`;
    const find = async (query: Record<string, unknown>) => {
      const pages: number[] = [];
      const ids = await all(async (cursor) => {
        const page = await site.posts.feed(FeedQuery.parse({ limit: 50, cursor, ...query }), "ko");
        pages.push(page.items.length);
        return page;
      });
      expect(new Set(ids).size).toBe(ids.length);
      return { count: ids.length, pages };
    };
    expect((await find({ q: "꿩" })).count).toBe(4);
    expect((await find({ q: "앵무새" })).count).toBe(100);
    expect((await find({ q: "앵무새", sort: "top" })).count).toBe(100);
    expect((await find({ q: "앵무", tag: "새" })).count).toBe(0);
    expect((await find({ q: "꿩 앵무새" })).count).toBe(0);
    expect(await find({ q: "z" })).toEqual({ count: 3, pages: [1, 1, 1] });
    const rows = await prisma.$queryRaw<Record<string, string>[]>`
      EXPLAIN SELECT "postId" FROM "SearchText" WHERE form LIKE (search_patterns('꿩'))[1]`;
    expect(JSON.stringify(rows)).toContain("SearchText_form_idx");
  });
});
