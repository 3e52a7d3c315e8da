import { afterAll, describe, expect, test } from "vitest";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { testSite } from "@/tests/support/site";

afterAll(stopDatabases);

describe.each(DATABASES)("rights on %s", (kind) => {
  test("the twins are put in place of their calls, so that indexes serve them", async () => {
    const { prisma, member } = await testSite(await freshDatabase(kind));
    const [mine, other] = [(await member("지우")).id, (await member("하늘")).id];
    const members = { create: { memberId: other, seat: 1 } };
    await prisma.diary.create({ data: { name: "둘", rule: "open", state: "open", members } });
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
    expect(newest).toMatch(/Index (?:Only )?Scan using "Post_shown_idx"/);
    expect(newest).not.toContain("Filter");
    const liked = await plan(`everyone(p) AND (p."likeCount", p."publishedAt", p.id) < (99999, 'infinity', '${mine}')
      AND p."publishedAt" >= '-infinity' ORDER BY p."likeCount" DESC, p."publishedAt" DESC, p.id DESC LIMIT 21`);
    expect(liked).toContain("Post_top_idx");
    expect(liked).not.toMatch(/Filter: .*(?:hidden|Suspended)/);
    const counted = await plan(`p."authorId" = '${other}' AND everyone(p)`);
    expect(counted).toContain("Post_authorId_visibility_hiddenAt_authorSuspended_idx");
    const seen = await plan(`readable(p, '${mine}')`);
    expect(seen).toMatch(/BitmapOr[\s\S]*Post_(?:shown|public_day|top)_idx[\s\S]*"authorId" = [\s\S]*"diaryId" = ANY/);
    for (const right of ["writable", "own"])
      expect(await plan(`${right}(p, '${mine}')`)).toMatch(/Index Cond: \("authorId" = /);
    for (const text of [newest, liked, seen]) expect(text).not.toMatch(/everyone|readable/);
  });
});
