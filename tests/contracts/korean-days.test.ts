import { afterAll, describe, expect, test } from "vitest";
import { FeedQuery } from "@/lib/domains/posts/inputs";
import { changeRead } from "@/tests/support/change-read";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { testSite } from "@/tests/support/site";

afterAll(stopDatabases);

describe.each(DATABASES)("Korean days on %s", (kind) => {
  async function setup() {
    const site = await testSite(await freshDatabase(kind));
    const author = await site.member("지우");
    const publish = async (title: string, body = "", tags: string[] = []) => {
      const { id } = await site.posts.create(author, { title, body, tags }, "ko");
      return site.publishing.setVisibility(author.id, id, { visibility: "public" }, "ko");
    };
    const list = async (query: object = {}) => {
      const { items, next } = await site.posts.feed(FeedQuery.parse({ lang: "ko", ...query }), "ko");
      return { titles: items.map(({ title }) => title), next };
    };
    return { ...site, author, publish, list };
  }

  test.each([
    ["바다", "모래성을 쌓았다.", true],
    ["KTX를 탔다", "Seoul에서 Busan까지 두 시간 반이 걸렸다.", true],
    ["ㅋㅋㅋ", "", true],
    ["바다에 간 날".normalize("NFD"), "", true],
    ["Seoul", "We ate 김치 by the river, and it rained all day.", false],
    ["海", "今日は海へ行った。", false],
    ["يوم", "على الشاطئ", false],
    ["2026 🎉", "123", false],
  ])("%s %s is one: %s", async (title, body, isKorean) => {
    const { posts, author, publish } = await setup();
    const { id } = await publish(title, body);
    expect((await posts.get(id, author, "en")).isKorean).toBe(isKorean);
  });

  test("they alone are listed where they are asked for, in every order and narrowing, page by page", async () => {
    const { author, publish, list } = await setup();
    for (let n = 1; n <= 5; n++) {
      await publish(`${n}번째 바다`, "", n > 2 ? ["바다"] : []);
      await publish(`Sea ${n}`, "", ["바다"]);
    }
    for (const sort of ["new", "top"]) {
      const all = ["5번째 바다", "4번째 바다", "3번째 바다", "2번째 바다", "1번째 바다"];
      expect((await list({ sort })).titles).toEqual(all);
      expect((await list({ sort, tag: "바다" })).titles).toEqual(all.slice(0, 3));
      expect((await list({ sort, author: author.id })).titles).toEqual(all);
      const first = await list({ sort, limit: 3 });
      expect(first.titles).toEqual(all.slice(0, 3));
      expect(await list({ sort, limit: 3, cursor: first.next })).toEqual({ titles: all.slice(3), next: null });
    }
    expect((await list({ sort: "top", period: "day", limit: 2 })).titles).toEqual(["5번째 바다", "4번째 바다"]);
  });

  test("what is hidden takes no place on a page of them, in no list", async () => {
    const { publishing, author, publish, list } = await setup();
    await publish("모두에게", "", ["바다"]);
    for (const title of ["나만", "나만 또"]) {
      const { id } = await publish(title, "", ["바다"]);
      await publishing.setVisibility(author.id, id, { visibility: "private" }, "ko");
    }
    for (const narrowed of [{}, { tag: "바다" }, { author: author.id }])
      for (const sort of ["new", "top"])
        expect(await list({ limit: 1, sort, ...narrowed })).toEqual({ titles: ["모두에게"], next: null });
  });

  test("a list of all days goes on as one of Korean ones: a page may have been read before that was chosen", async () => {
    const { posts, publish, list } = await setup();
    for (const title of ["하나", "one", "둘", "two", "셋", "three"]) await publish(title);
    const { next } = await posts.feed({ limit: 2 }, "ko");
    expect((await list({ cursor: next })).titles).toEqual(["둘", "하나"]);
  });

  test("a day becomes one, or none, as its words do, and by nothing else", async () => {
    const { posts, edits, likes, author, publish } = await setup();
    const { id } = await publish("바다");
    const change = (title: string) => changeRead({ posts, edits }, author.id, id, { title });
    expect((await change("The sea")).isKorean).toBe(false);
    await likes.like(author.id, id);
    expect((await posts.get(id, null, "ko")).isKorean).toBe(false);
    expect((await change("바닷가")).isKorean).toBe(true);
  });

  test("few of them are found without reading all others", async () => {
    const { prisma, author } = await setup();
    await prisma.$executeRaw`
      INSERT INTO "Post" (id, "authorId", title, day, visibility, "publishedAt", "likeCount")
      SELECT gen_random_uuid(), ${author.id}::uuid, CASE WHEN n % 100 = 0 THEN '바다' ELSE 'sea' END, '2026-11-01', 'public',
        now() - n * interval '1 minute', n
      FROM generate_series(1, 3000) n`;
    await prisma.$executeRaw`ANALYZE "Post"`;
    const plan = async (order: string) => {
      const rows = await prisma.$queryRawUnsafe<Record<string, string>[]>(
        `EXPLAIN SELECT id FROM "Post" p WHERE everyone(p) AND p."isKorean" AND p."publishedAt" < 'infinity'
         ORDER BY ${order} LIMIT 21`,
      );
      return rows.map((row) => Object.values(row)[0]).join("\n");
    };
    expect(await plan('p."publishedAt" DESC, p.id DESC')).toContain("Post_shown_korean_idx");
    expect(await plan('p."likeCount" DESC, p."publishedAt" DESC, p.id DESC')).toContain("Post_top_korean_idx");
  });
});

test("a language goes with a list, not with a search, and is one that lists know", () => {
  expect(FeedQuery.safeParse({ lang: "ko", sort: "top", tag: "바다" }).success).toBe(true);
  for (const query of [{ lang: "ko", q: "바다" }, { lang: "en" }, { lang: "" }])
    expect(FeedQuery.safeParse(query).success, JSON.stringify(query)).toBe(false);
});
