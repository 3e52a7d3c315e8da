import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { migrate } from "@/lib/engines/db/migrate";
import { pgliteTarget } from "@/lib/engines/db/migration-targets";
import { readMigrations } from "@/lib/engines/db/migrations-folder";
import { type Database, embedded } from "@/lib/engines/db/open-database";
import { openPglite } from "@/lib/engines/db/pglite";

/**
 * A database of your own: empty, migrated, in memory. Close it when the test ends.
 * Loaded from a copy that the first run makes and keeps in .build/, until the migrations or PGlite change.
 */
export async function testDatabase(): Promise<Database> {
  template ??= readOrMakeTemplate();
  return embedded(await openPglite("memory://", await template));
}

let template: Promise<Blob> | undefined;

async function readOrMakeTemplate(): Promise<Blob> {
  const file = await templateFile();
  if (!existsSync(file)) await makeTemplate(file);
  return new Blob([new Uint8Array(await readFile(file))]);
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
