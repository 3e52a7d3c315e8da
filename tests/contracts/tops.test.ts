import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import type { Identity } from "@/lib/domains/accounts/account";
import { newImageKey } from "@/lib/domains/pictures/bytes/finish";
import { createTops, TOPS_EVERY_MS } from "@/lib/domains/posts/tops";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { testSite } from "@/tests/support/site";

afterAll(stopDatabases);

const HOUR_MS = 3_600_000;

describe.each(DATABASES)("the tops on %s", { timeout: 60_000 }, (kind) => {
  async function setup() {
    const site = await testSite(await freshDatabase(kind));
    let time = Date.now();
    const stale: (readonly string[])[] = [];
    const tops = createTops({
      prisma: site.prisma,
      now: () => time,
      forgetPages: async (tags) => void stale.push(tags),
    });
    let hearts = 0;
    const publish = async (
      title: string,
      likes: number,
      over: { by?: Identity; hoursAgo?: number; cover?: boolean } = {},
    ) => {
      const { by = await site.member(), hoursAgo = 0, cover = true } = over;
      const { id } = await site.posts.create(by, { title, body: title }, "ko");
      await site.publishing.setVisibility(by.id, id, { visibility: "public" }, "ko");
      const drawn = { ownerId: by.id, postId: id, key: newImageKey(), text: "", style: "crayon", seed: 1 };
      const picture = await site.prisma.picture.create({ data: { ...drawn, status: cover ? "done" : "queued" } });
      hearts += 1;
      const publishedAt = new Date(Date.now() - hoursAgo * HOUR_MS + hearts);
      await site.prisma.post.update({
        where: { id },
        data: { coverPictureId: picture.id, likeCount: likes, publishedAt },
      });
      return { id, by };
    };
    const shown = async () => {
      const { first, longer } = await tops.shown("ko");
      const titles = (top: { posts: { title: string }[] }) => top.posts.map(({ title }) => title).join("");
      return [first, ...longer].flatMap((top) => (top ? [`${top.period}: ${titles(top)}`] : []));
    };
    const pass = (ms: number) => {
      time += ms;
    };
    return { ...site, tops, publish, shown, pass, stale };
  }

  test("the most liked of the day with a finished picture, one an author, ties by the newer", async () => {
    const { publish, shown } = await setup();
    const { by } = await publish("가", 5);
    await publish("나", 4, { by });
    await publish("다", 3);
    await publish("라", 3);
    await publish("마", 9, { cover: false });
    await publish("바", 1);
    expect(await shown()).toEqual(["day: 가라다"]);
  });

  test("longer periods stand below, where they show something else", async () => {
    const { publish, shown } = await setup();
    for (const title of ["가", "나", "다"]) await publish(title, 2);
    await publish("라", 7, { hoursAgo: 20 * 24 });
    expect(await shown()).toEqual(["day: 다나가", "month: 라다나"]);
    await publish("마", 9, { hoursAgo: 90 * 24 });
    expect(await shown()).toEqual(["day: 다나가", "month: 라다나"]);
  });

  test("with few posts a longer period takes its place, and with hardly any there are just these", async () => {
    const { publish, shown, pass } = await setup();
    expect(await shown()).toEqual([]);
    await publish("가", 0, { hoursAgo: 60 * 24 });
    pass(TOPS_EVERY_MS);
    expect(await shown()).toEqual(["all: 가"]);
    await publish("나", 1);
    await publish("다", 1, { hoursAgo: 3 * 24 });
    pass(TOPS_EVERY_MS);
    expect(await shown()).toEqual(["all: 나다가"]);
  });

  test("what is hidden leaves at once and the next takes its place, though the ranking is kept for a minute", async () => {
    const { publish, publishing, shown, pass } = await setup();
    const posts = [];
    for (const title of ["가", "나", "다", "라"]) posts.push(await publish(title, 1));
    expect(await shown()).toEqual(["day: 라다나"]);
    const [, , , last] = posts;
    await publishing.setVisibility(last?.by.id ?? "", last?.id ?? "", { visibility: "private" }, "ko");
    expect(await shown()).toEqual(["day: 다나가"]);
    await publish("마", 5);
    expect(await shown()).toEqual(["day: 다나가"]);
    pass(TOPS_EVERY_MS);
    expect(await shown()).toEqual(["day: 마다나"]);
  });

  test("pages are made anew by the clock when the ranking is another, and only then", async () => {
    const { publish, tops, shown, stale } = await setup();
    await publish("가", 1);
    await shown();
    await tops.refresh();
    expect(stale).toEqual([]);
    await publish("나", 2);
    await tops.refresh();
    expect(stale).toEqual([["tops"]]);
  });

  test("they are found by indexes, whatever the period", async () => {
    const { prisma } = await setup();
    const { id } = await prisma.member.create({
      data: { email: `${randomUUID()}@x.kr`, passwordHash: "x", name: "x" },
    });
    await prisma.$executeRaw`
      INSERT INTO "Post" (id, "authorId", day, visibility, "publishedAt", "likeCount")
      SELECT gen_random_uuid(), ${id}::uuid, '2026-11-01', 'public', now() - n * interval '30 minutes', n % 97
      FROM generate_series(1, 5000) n`;
    await prisma.$executeRaw`ANALYZE "Post"`;
    for (const span of ["1 day", "7 days", "30 days", "100 years"]) {
      const rows = await prisma.$queryRawUnsafe<Record<string, string>[]>(`
        EXPLAIN SELECT p.id FROM "Post" p
        WHERE everyone(p) AND p."publishedAt" >= now() - interval '${span}'
        ORDER BY p."likeCount" DESC, p."publishedAt" DESC, p.id DESC LIMIT 9`);
      const plan = rows.map((row) => Object.values(row)[0]).join("\n");
      expect(plan, span).toMatch(/Post_top_idx|Post_visibility_publishedAt_id_idx/);
      expect(plan, span).not.toContain("Seq Scan");
    }
  });
});
