import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { readMigrations } from "@/lib/engines/db/migrations-folder";
import { schemaDifference } from "@/lib/engines/db/schema-difference";

const [name] = process.argv.slice(2);
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Usage: node scripts/new-migration.mjs NAME   (small letters, digits and _)");
  process.exit(2);
}

const folder = path.resolve("prisma/migrations");
await mkdir(folder, { recursive: true });
const sql = await schemaDifference(await readMigrations(folder), await readFile("prisma/schema.prisma", "utf8"));
if (sql === null) {
  console.log("prisma/schema.prisma and the migrations agree: nothing to write.");
} else {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const file = path.join(folder, `${stamp}_${name}`, "migration.sql");
  await mkdir(path.dirname(file));
  await writeFile(file, sql);
  await writeFile(path.join(folder, "migration_lock.toml"), 'provider = "postgresql"\n');
  console.log(`Wrote ${path.relative(".", file)}: read it before you commit it.`);
}
process.exit();
