import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readMigrations } from "@/lib/engines/db/migrations-folder";
import { MUTANTS } from "./mutants";

test("every mutant has a name of its own and finds what it breaks", async () => {
  const migrations = await readMigrations();
  expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length);
  for (const { name, file, find, replace, sql } of MUTANTS) {
    expect(readFileSync(file, "utf8").includes(find), name).toBe(true);
    expect(replace, name).not.toBe(find);
    if (sql) expect(migrations.filter((migration) => migration.sql.includes(sql)).length, name).toBe(1);
  }
});
