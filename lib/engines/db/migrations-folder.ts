import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** One folder of prisma/migrations; the checksum (SHA-256 of the SQL, hex) is the one Prisma keeps beside it. */
export type Migration = { name: string; sql: string; checksum: string };

/** All migrations, oldest first. */
export async function readMigrations(folder = path.resolve("prisma/migrations")): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(names.sort().map((name) => readMigration(folder, name)));
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  return migration(name, await readFile(path.join(folder, name, "migration.sql"), "utf8"));
}

/** A migration of this name and text. */
export function migration(name: string, sql: string): Migration {
  return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
}
