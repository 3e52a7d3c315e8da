import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FeedQuery } from "@/lib/domains/posts/inputs";
import { openDatabase } from "@/lib/engines/db/open-database";
import { startPostgres, type TestPostgres } from "@/tests/support/postgres";
import { testSite } from "@/tests/support/site";
import { testDatabase } from "@/tests/support/test-database";
import { searchKnowsKorean } from "./search-locale";

describe("a database whose locale knows ASCII alone", { timeout: 120_000 }, () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 60_000);
  afterAll(() => postgres.stop());

  test("says so, and still finds Korean and letters with accents", async () => {
    const address = new URL(await postgres.newDatabase());
    const admin = new pg.Client({ connectionString: address.href });
    await admin.connect();
    await admin.query("CREATE DATABASE ascii TEMPLATE template0 LC_CTYPE 'C' LC_COLLATE 'C'");
    await admin.end();
    address.pathname = "/ascii";
    const site = await testSite(await openDatabase({ dataDir: "unused", databaseUrl: address.href }));
    expect(await searchKnowsKorean(site.prisma)).toBe(false);
    const author = await site.member();
    for (const body of ["벚꽃이 피었다", "L'ÉTÉ", "다른 날"]) {
      const { id } = await site.posts.create(author, { body }, "ko");
      await site.publishing.setVisibility(author.id, id, { visibility: "public" }, "ko");
    }
    const find = async (q: string) =>
      (await site.posts.feed(FeedQuery.parse({ q }), "ko")).items.map(({ body }) => body);
    expect(await find("꼬")).toEqual(["벚꽃이 피었다"]);
    expect(await find("été")).toEqual(["L'ÉTÉ"]);
  });

  test("is neither the embedded one nor one that was made as Debian does", async () => {
    const embedded = await testDatabase();
    expect(await searchKnowsKorean(embedded.prisma)).toBe(true);
    await embedded.close();
    const other = await openDatabase({ dataDir: "unused", databaseUrl: await postgres.newDatabase() });
    expect(await searchKnowsKorean(other.prisma)).toBe(true);
    await other.close();
  });
});
