import { afterAll, expect, test } from "vitest";
import { feed } from "@/lib/domains/posts/feed";
import { FeedQuery } from "@/lib/domains/posts/inputs";
import { freshDatabase, stopDatabases } from "@/tests/support/databases";
import { testSite } from "@/tests/support/site";

afterAll(stopDatabases);

/** One connection, so that what it keeps is seen. */
async function setup() {
  const database = await freshDatabase("postgres", 1);
  const site = await testSite(database);
  const author = await site.member("지우");
  for (const body of ["하나", "둘", "셋"]) {
    const { id } = await site.posts.create(author, { body }, "ko");
    await site.publishing.setVisibility(author.id, id, { visibility: "public" }, "ko");
  }
  const { prisma } = database;
  const list = async (query: object = {}) => feed(prisma, FeedQuery.parse(query), "ko");
  const kept = async () =>
    await prisma.$queryRaw<{ statement: string; uses: number }[]>`
      SELECT statement, (generic_plans + custom_plans)::int AS uses FROM pg_prepared_statements WHERE name <> ''`;
  return { ...site, prisma, author, list, kept };
}

test("a connection keeps the few statements of the list, whatever is asked for, and none of Prisma's", async () => {
  const { prisma, author, list, kept } = await setup();
  for (const limit of [1, 2]) {
    for (const one of [{}, { tag: "여행" }, { author: author.id }, { sort: "top" }, { sort: "top", period: "day" }]) {
      const { next } = await list({ ...one, limit });
      if (next) await list({ ...one, limit, cursor: next });
    }
    await prisma.member.findMany({ where: { id: { in: Array(limit).fill(author.id) } } });
  }
  const statements = await kept();
  // New or most liked, of all time or of a period, from the top or from a cursor.
  expect(statements).toHaveLength(6);
  for (const { statement } of statements) expect(statement).toContain("public_rows");
  expect(Math.max(...statements.map(({ uses }) => uses))).toBeGreaterThan(5);
});

test("a list goes on when its tables and functions are changed under the plan that a connection keeps", async () => {
  const { prisma, list, kept } = await setup();
  for (let times = 0; times < 8; times++) await list();
  const before = await list();
  expect((await kept())[0]?.uses).toBeGreaterThan(8);
  // What a later release's migration does while this process still answers.
  await prisma.$executeRaw`ALTER TABLE "Post" ADD COLUMN later text`;
  await prisma.$executeRaw`ALTER TABLE "Picture" ADD COLUMN later int`;
  expect(await list()).toEqual(before);
  const [{ made } = { made: "" }] = await prisma.$queryRaw<{ made: string }[]>`
    SELECT pg_get_functiondef('public_rows(uuid[])'::regprocedure) AS made`;
  await prisma.$executeRawUnsafe(made.replace("json_agg", "/* another */ json_agg"));
  expect(await list()).toEqual(before);
});
