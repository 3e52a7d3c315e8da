import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrate } from "@/lib/engines/db/migrate";
import { onePostgresConnection, pgliteTarget, postgresTarget } from "@/lib/engines/db/migration-targets";
import { migration, readMigrations } from "@/lib/engines/db/migrations-folder";
import { openDatabase } from "@/lib/engines/db/open-database";
import { openPglite } from "@/lib/engines/db/pglite";
import { schemaDifference } from "@/lib/engines/db/schema-difference";
import { startPostgres, type TestPostgres } from "@/tests/support/postgres";

const TABLES = `SELECT table_name, column_name, data_type, udt_name, is_nullable, column_default
  FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1, 2`;
const INDEXES = `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`;
const CONSTRAINTS = `SELECT conrelid::regclass::text, pg_get_constraintdef(oid) FROM pg_constraint
  WHERE connamespace = 'public'::regnamespace AND contype <> 'n' ORDER BY 1, 2`;

const AUTHOR = randomUUID();

const GOOD = migration("1_good", `CREATE TABLE "Note" (id int); INSERT INTO "Note" VALUES (1)`);
const BROKEN = migration("2_broken", `INSERT INTO "Note" VALUES (2); SELECT 1 / 0`);
const FUNCTION = migration(
  "2_function",
  `CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$;`,
);

describe("schema.prisma and the migrations", { timeout: 60_000 }, () => {
  test("agree", async () => {
    expect(await schemaDifference(await readMigrations(), await readFile("prisma/schema.prisma", "utf8"))).toBeNull();
  });

  test("would be told apart by one forgotten column", async () => {
    const schema = await readFile("prisma/schema.prisma", "utf8");
    const changed = schema.replace("model Member {", "model Member {\n  nickname String?");
    expect(await schemaDifference(await readMigrations(), changed)).toContain(`ADD COLUMN     "nickname" TEXT`);
  });
});

describe("migrations on PGlite and Postgres", { timeout: 60_000 }, () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 60_000);
  afterAll(() => postgres.stop());

  async function setup(kind: "pglite" | "postgres") {
    if (kind === "pglite") {
      const db = await openPglite("memory://");
      return { target: pgliteTarget(db), end: () => db.close() };
    }
    const pool = onePostgresConnection(await postgres.newDatabase());
    return { target: postgresTarget(pool), end: () => pool.end() };
  }

  test("make the same tables, indexes and constraints", async () => {
    const [one, other] = await Promise.all(
      (["pglite", "postgres"] as const).map(async (kind) => {
        const { target, end } = await setup(kind);
        await migrate(target, await readMigrations());
        const made = await Promise.all([TABLES, INDEXES, CONSTRAINTS].map((sql) => target.rows(sql)));
        await end();
        return made;
      }),
    );
    expect(one).toEqual(other);
    expect(one?.[0]?.length).toBeGreaterThan(20);
  });

  test.for(["pglite", "postgres"] as const)("apply once and find nothing to do afterwards on %s", async (kind) => {
    const { target, end } = await setup(kind);
    const migrations = await readMigrations();
    expect(await migrate(target, migrations)).toEqual(migrations.map(({ name }) => name));
    expect(await migrate(target, migrations)).toEqual([]);
    await end();
  });

  test.for(["pglite", "postgres"] as const)("leave nothing of a failed one behind on %s", async (kind) => {
    const { target, end } = await setup(kind);
    await expect(migrate(target, [GOOD, BROKEN])).rejects.toThrow(
      "2_broken failed, the database is unchanged: division",
    );
    expect(await target.rows(`SELECT id FROM "Note"`)).toEqual([[1]]);
    expect(await target.rows(`SELECT migration_name FROM "_prisma_migrations"`)).toEqual([["1_good"]]);
    await end();
  });

  test.for(["pglite", "postgres"] as const)("may hold functions with semicolons on %s", async (kind) => {
    const { target, end } = await setup(kind);
    await migrate(target, [GOOD, FUNCTION]);
    expect(await target.rows("SELECT f()")).toEqual([[1]]);
    await end();
  });

  test.for(["pglite", "postgres"] as const)("turn a private post without a date into a draft on %s", async (kind) => {
    const { target, end } = await setup(kind);
    const migrations = await readMigrations();
    const before = migrations.findIndex(({ name }) => name.endsWith("_visibility_draft"));
    await migrate(target, migrations.slice(0, before));
    await target.rows(
      `INSERT INTO "Member" (id, email, "passwordHash", name) VALUES ('${AUTHOR}', 'a@b.kr', 'x', 'x')`,
    );
    const day = "'2026-11-21', '2026-11-21T01:02:03.456Z'";
    await target.rows(`INSERT INTO "Post" (id, "authorId", day, "createdAt", title, visibility, "publishedAt", version)
      VALUES (gen_random_uuid(), '${AUTHOR}', ${day}, '1 draft', 'private', NULL, 3),
        (gen_random_uuid(), '${AUTHOR}', ${day}, '2 odd', 'public', NULL, 1),
        (gen_random_uuid(), '${AUTHOR}', ${day}, '3 private', 'private', '2026-11-22T00:00:00.001Z', 2),
        (gen_random_uuid(), '${AUTHOR}', ${day}, '4 public', 'public', '2026-11-23T00:00:00.002Z', 4)`);
    const rows = () =>
      target.rows(`SELECT to_jsonb(post) - 'visibility' FROM "Post" post ORDER BY title`).then((all) => all.flat());
    const old = await rows();
    const after = migrations.findIndex(({ name }) => name.endsWith("_drafts_say_so"));
    await migrate(target, migrations.slice(0, after + 1));
    expect(await target.rows(`SELECT title, visibility::text FROM "Post" ORDER BY title`)).toEqual([
      ["1 draft", "draft"],
      ["2 odd", "draft"],
      ["3 private", "private"],
      ["4 public", "public"],
    ]);
    expect(await rows()).toEqual(old);
    await expect(target.rows(`UPDATE "Post" SET "publishedAt" = NULL WHERE title = '4 public'`)).rejects.toThrow(
      "Post_published",
    );
    await end();
  });

  test("wait for no reader while the drafts are written", async () => {
    const url = await postgres.newDatabase();
    const pool = onePostgresConnection(url);
    const migrations = await readMigrations();
    const at = migrations.findIndex(({ name }) => name.endsWith("_drafts_say_so"));
    await migrate(postgresTarget(pool), migrations.slice(0, at));
    const backup = new pg.Client({ connectionString: url });
    await backup.connect();
    await backup.query(`BEGIN; SELECT * FROM "Post"`);
    // The reader still reads: what had to wait for it would not come back.
    expect(await migrate(postgresTarget(pool), migrations.slice(0, at + 1))).toEqual([migrations[at]?.name]);
    await backup.query("COMMIT");
    await Promise.all([backup.end(), pool.end()]);
  });

  test("are refused when one was edited after it was applied", async () => {
    const { target, end } = await setup("pglite");
    const migrations = await readMigrations();
    await migrate(target, migrations);
    const edited = migrations.map((one) => ({ ...one, checksum: "other" }));
    await expect(migrate(target, edited)).rejects.toThrow("was changed after this database applied it");
    await end();
  });

  test("wait for who reads the table, in short turns that let others through", async () => {
    const url = await postgres.newDatabase();
    const pool = onePostgresConnection(url);
    await migrate(postgresTarget(pool), [GOOD]);
    const [backup, visitor] = [new pg.Client({ connectionString: url }), new pg.Client({ connectionString: url })];
    await Promise.all([backup.connect(), visitor.connect()]);
    await backup.query(`BEGIN; SELECT * FROM "Note"`);
    const changed = migrate(postgresTarget(pool), [
      GOOD,
      migration("2_column", `ALTER TABLE "Note" ADD COLUMN t text`),
    ]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    // Behind the change that waits; without its limit this would wait for the backup's end.
    await visitor.query(`SELECT * FROM "Note"`);
    await backup.query("COMMIT");
    expect(await changed).toEqual(["2_column"]);
    await Promise.all([backup.end(), visitor.end(), pool.end()]);
  });

  test("of two servers starting on one Postgres are applied once", async () => {
    const databaseUrl = await postgres.newDatabase();
    const both = await Promise.all([1, 2].map(() => openDatabase({ dataDir: "unused", databaseUrl })));
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const { rows } = await client.query(`SELECT migration_name FROM "_prisma_migrations"`);
    expect(rows).toHaveLength((await readMigrations()).length);
    await client.end();
    await Promise.all(both.map((database) => database.close()));
  });
});
