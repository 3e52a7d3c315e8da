import { afterAll, describe, expect, test } from "vitest";
import { changeRead, coverRead } from "@/tests/support/change-read";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { plainPainter, testSite } from "@/tests/support/site";

afterAll(stopDatabases);

describe.each(DATABASES)("the feed on %s", (kind) => {
  async function setup() {
    const site = await testSite(await freshDatabase(kind));
    const author = await site.member("지우");
    const publish = async (body: string, tags?: string[]) => {
      const { id } = await site.posts.create(
        author,
        { title: `제목 ${body}`, body, mood: "happy", ...(tags && { tags }) },
        "ko",
      );
      return site.publishing.setVisibility(author.id, id, { visibility: "public" }, "ko");
    };
    return { ...site, author, publish };
  }

  test("a post of the list is the post as it is read alone", async () => {
    const site = await setup();
    const { posts, pictures, likes, author, publish, worker } = site;
    worker(plainPainter());
    const { id } = await publish('따옴표 " 역슬래시 \\ 줄\n바꿈 🏖️', ["여행", 'a"b']);
    const { id: pictureId } = await pictures.draw(
      author.id,
      id,
      { style: "pastel", paper: "tinted", panels: 4, seed: 3 },
      "ko",
    );
    await expect.poll(async () => (await pictures.get(author.id, pictureId, "ko")).status).toBe("done");
    await coverRead(site, author.id, id, pictureId);
    await changeRead(site, author.id, id, { weather: "rainy" });
    await likes.like(author.id, id);
    await publish("그림 없음");
    for (const locale of ["ko", "en"] as const) {
      const { items } = await posts.feed({ limit: 10 }, locale);
      const single = await Promise.all(items.map((item) => posts.get(item.id, null, locale)));
      expect(items).toEqual(single);
      // As text too: the order of its fields is the API's.
      expect(JSON.stringify(items)).toBe(JSON.stringify(single));
      expect((await posts.feed({ limit: 10, sort: "top" }, locale)).items).toEqual([single[1], single[0]]);
      expect(items[1]?.likeCount).toBe(1);
      expect(items[1]?.cover?.alt).toBe(locale === "ko" ? "크레용 그림" : "crayon drawing");
    }
  });

  test("nothing but published public posts leaves it", async () => {
    const { posts, publishing, author, publish } = await setup();
    await publish("모두에게");
    await posts.create(author, { body: "초안" }, "ko");
    const secret = await posts.create(author, { body: "나만" }, "ko");
    await publishing.setVisibility(author.id, secret.id, { visibility: "private" }, "ko");
    const taken = await publish("다시 초안");
    await publishing.setVisibility(author.id, taken.id, { visibility: "draft" }, "ko");
    expect((await posts.feed({ limit: 50 }, "ko")).items.map(({ body }) => body)).toEqual(["모두에게"]);
  });

  test("what is hidden takes no place on a page, in no list", async () => {
    const { posts, publishing, author, publish } = await setup();
    await publish("모두에게", ["여행"]);
    for (const body of ["나만", "나만 또"]) {
      const { id } = await publish(body, ["여행"]);
      await publishing.setVisibility(author.id, id, { visibility: "private" }, "ko");
    }
    const lists = [{}, { tag: "여행" }, { author: author.id }];
    for (const list of lists.flatMap((one) => [one, { ...one, sort: "top" as const }])) {
      const { items, next } = await posts.feed({ limit: 1, ...list }, "ko");
      expect([items.map(({ body }) => body), next], JSON.stringify(list)).toEqual([["모두에게"], null]);
    }
  });

  test("a tag is found by any spelling, and each post keeps its own", async () => {
    const site = await setup();
    const { posts, author, publish } = site;
    const spellings = [["Node.js"], ["서울\u3000여행", "NODE.JS"], ["서울 여행"]];
    const [one, two, three] = await Promise.all(spellings.map((tags, n) => publish(`글 ${n}`, tags)));
    const found = async (tag: string, sort: "new" | "top" = "new") =>
      (await posts.feed({ limit: 10, tag, sort }, "ko")).items.map(({ id }) => id).sort();
    for (const tag of ["node.js", "Node.JS", "ＮＯＤＥ．ｊｓ"])
      expect(await found(tag)).toEqual([one?.id, two?.id].sort());
    expect(await found("서울  여행", "top")).toEqual([two?.id, three?.id].sort());
    expect(await found("서울여행")).toEqual([]);
    await changeRead(site, author.id, one?.id ?? "", { tags: ["Deno"] });
    expect(await found("node.js", "top")).toEqual([two?.id]);
    expect((await posts.get(two?.id ?? "", null, "ko")).tags).toEqual(["서울\u3000여행", "NODE.JS"]);
  });

  test("pages follow each other without gaps or doubles, also while new posts arrive", async () => {
    const { posts, publish } = await setup();
    for (let n = 1; n <= 7; n++) await publish(String(n));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await posts.feed({ limit: 3, ...(cursor && { cursor }) }, "ko");
      seen.push(...page.items.map(({ body }) => body));
      cursor = page.next ?? undefined;
      await publish(`새 글 ${seen.length}`);
    } while (cursor);
    expect(seen).toEqual(["7", "6", "5", "4", "3", "2", "1"]);
  });

  test("posts of the same instant keep their order over pages", async () => {
    const { prisma, posts, publish } = await setup();
    for (let n = 1; n <= 5; n++) await publish(String(n));
    await prisma.post.updateMany({ data: { publishedAt: new Date("2026-11-01T00:00:00.123Z") } });
    const first = await posts.feed({ limit: 2 }, "ko");
    const second = await posts.feed({ limit: 2, cursor: first.next ?? "" }, "ko");
    const third = await posts.feed({ limit: 2, cursor: second.next ?? "" }, "ko");
    const ids = [first, second, third].flatMap(({ items }) => items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(5);
    expect(third.next).toBeNull();
  });

  test("a tag or an author narrows it; a cursor that is not ours is refused", async () => {
    const { posts, author, member, publish } = await setup();
    await publish("하나", ["여행"]);
    await publish("둘", ["일상", "여행"]);
    await publish("셋");
    expect((await posts.feed({ limit: 9, tag: "여행" }, "ko")).items.map(({ body }) => body)).toEqual(["둘", "하나"]);
    expect((await posts.feed({ limit: 9, author: author.id }, "ko")).items).toHaveLength(3);
    expect((await posts.feed({ limit: 9, author: (await member()).id }, "ko")).items).toEqual([]);
    for (const cursor of ["nonsense", "e30", Buffer.from('["1; DROP","x"]').toString("base64url")]) {
      await expect(posts.feed({ limit: 9, cursor }, "ko")).rejects.toMatchObject({ code: "invalid_input" });
    }
  });

  test("the most liked come first, the newer of equals, page by page", async () => {
    const { prisma, posts, publish } = await setup();
    const counts = [0, 3, 12, 3, 3, 0, 1];
    for (const [n, likeCount] of counts.entries()) {
      const { id } = await publish(`${n}`);
      // 4 and 3 are of the same instant.
      const publishedAt = new Date(Date.UTC(2026, 10, 1, n === 4 ? 3 : n));
      await prisma.post.update({ where: { id }, data: { likeCount, publishedAt } });
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await posts.feed({ limit: 2, sort: "top", ...(cursor && { cursor }) }, "ko");
      seen.push(...page.items.map(({ body }) => body));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(seen).toEqual(["2", "4", "3", "1", "6", "5", "0"]);
    const first = await posts.feed({ limit: 2 }, "ko");
    await expect(posts.feed({ limit: 2, sort: "top", cursor: first.next ?? "" }, "ko")).rejects.toMatchObject({
      code: "invalid_input",
    });
  });

  test("the most liked of a period, a tag or an author are those alone, and public ones alone", async () => {
    const { prisma, posts, publishing, author, member, publish } = await setup();
    const hoursAgo = { 오늘: 23, 어제: 25, "이번 주": 6 * 24, "이번 달": 29 * 24, 옛날: 400 * 24 };
    for (const [n, [body, hours]] of Object.entries(hoursAgo).entries()) {
      const { id } = await publish(body, n % 2 ? ["여행"] : []);
      const publishedAt = new Date(Date.now() - hours * 3_600_000);
      await prisma.post.update({ where: { id }, data: { likeCount: n, publishedAt } });
    }
    const secret = await publish("비밀");
    await prisma.post.update({ where: { id: secret.id }, data: { likeCount: 99 } });
    await publishing.setVisibility(author.id, secret.id, { visibility: "private" }, "ko");
    const top = async (query: Omit<Parameters<typeof posts.feed>[0], "limit">) =>
      (await posts.feed({ limit: 9, sort: "top", ...query }, "ko")).items.map(({ body }) => body);
    expect(await top({ period: "day" })).toEqual(["오늘"]);
    expect(await top({ period: "week" })).toEqual(["이번 주", "어제", "오늘"]);
    expect(await top({ period: "month" })).toEqual(["이번 달", "이번 주", "어제", "오늘"]);
    expect(await top({})).toEqual(["옛날", "이번 달", "이번 주", "어제", "오늘"]);
    expect(await top({ tag: "여행" })).toEqual(["이번 달", "어제"]);
    expect(await top({ author: author.id, period: "day" })).toEqual(["오늘"]);
    expect(await top({ author: (await member()).id })).toEqual([]);
  });
});
