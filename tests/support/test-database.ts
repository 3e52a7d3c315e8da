import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { migrate } from "@/lib/engines/db/migrate";
import { pgliteTarget } from "@/lib/engines/db/migration-targets";
import { readMigrations } from "@/lib/engines/db/migrations-folder";
import { type Database, embedded } from "@/lib/engines/db/open-database";
import { openPglite } from "@/lib/engines/db/pglite";

/**
 * A database of your own: empty, migrated, in memory. Close it when the test ends.
 * One that a test of the same file has closed is emptied and lent again; a new one is loaded from a copy that the first
 * run makes and keeps in .build/, until the migrations or PGlite change.
 */
export async function testDatabase(): Promise<Database> {
  const db = idle.pop() ?? (await openNew());
  const { lent, takeBack } = lend(db);
  const { prisma, kind } = embedded(lent);
  return {
    prisma,
    kind,
    async close() {
      await prisma.$disconnect();
      takeBack();
      if (await isEmptied(db)) idle.push(db);
      else await db.close();
    },
  };
}

const idle: PGlite[] = [];
/** What the migrations made, by database: a test that changed it leaves it to nobody else. */
const schemas = new WeakMap<PGlite, string>();

async function openNew(): Promise<PGlite> {
  template ??= readOrMakeTemplate();
  const db = await openPglite("memory://", await template);
  schemas.set(db, await schemaOf(db));
  return db;
}

/** For one test: what still runs after it fails, as with a database that was closed, and finds nobody else's rows. */
function lend(db: PGlite): { lent: PGlite; takeBack(): void } {
  let isOver = false;
  const lent = new Proxy(db, {
    get(target, name) {
      const part: unknown = Reflect.get(target, name, target);
      if (typeof part !== "function") return part;
      return (...asked: unknown[]) =>
        isOver ? Promise.reject(new Error("The database of this test is closed")) : part.apply(target, asked);
    },
  });
  return {
    lent,
    takeBack() {
      isOver = true;
    },
  };
}

/** Empties it. @returns false when it is not what the migrations made any more */
async function isEmptied(db: PGlite): Promise<boolean> {
  if ((await schemaOf(db)) !== schemas.get(db)) return false;
  const { rows } = await db.query<{ names: string }>(`
    SELECT string_agg(format('%I', tablename), ', ') AS names FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`);
  // As a replica: the audit's trigger refuses even that.
  await db.exec(`
    SET session_replication_role = replica; TRUNCATE ${rows[0]?.names} CASCADE;
    SELECT pg_advisory_unlock_all(); RESET ALL`);
  return true;
}

/** A fingerprint of functions, triggers, constraints and columns. */
async function schemaOf(db: PGlite): Promise<string> {
  const { rows } = await db.query<{ parts: string }>(`
    SELECT md5(string_agg(part, '|' ORDER BY part)) AS parts FROM (
      SELECT proname || md5(prosrc) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
      UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
      UNION ALL SELECT conname || pg_get_constraintdef(oid) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace
      UNION ALL SELECT table_name || '.' || column_name || data_type FROM information_schema.columns
        WHERE table_schema = 'public'
    ) AS made (part)`);
  return rows[0]?.parts ?? "";
}

let template: Promise<Blob> | undefined;

async function readOrMakeTemplate(): Promise<Blob> {
  return new Blob([new Uint8Array(await readFile(await makeTemplateOnce()))]);
}

/** @returns where the migrated, empty database lies that others are copied from */
export async function makeTemplateOnce(): Promise<string> {
  const file = await templateFile();
  if (!existsSync(file)) await makeTemplate(file);
  return file;
}

async function templateFile(): Promise<string> {
  const hash = createHash("sha256");
  for (const { checksum } of await readMigrations()) hash.update(checksum);
  hash.update(await readFile("node_modules/@electric-sql/pglite/package.json"));
  return path.resolve(".build", `test-database-${hash.digest("hex").slice(0, 16)}.tar`);
}

async function makeTemplate(file: string): Promise<void> {
  const db = await openPglite("memory://");
  await migrate(pgliteTarget(db), await readMigrations());
  const dump = await db.dumpDataDir("none");
  await db.close();
  await mkdir(path.dirname(file), { recursive: true });
  // Test files run side by side: each writes its own copy, the rename makes one of them the template.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, new Uint8Array(await dump.arrayBuffer()));
  await rename(draft, file);
}
