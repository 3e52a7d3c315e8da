import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openDatabase } from "@/lib/engines/db/open-database";
import { testDatabase } from "@/tests/support/test-database";

const ADA = { email: "ada@example.com", passwordHash: "x", name: "에이다" };

async function setup() {
  const dataDir = await mkdtemp(path.join(tmpdir(), "deep-story-db-"));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  return { dataDir };
}

describe("the embedded database", { timeout: 60_000 }, () => {
  test("a member is still there after closing and opening", async () => {
    const { dataDir } = await setup();
    const first = await openDatabase({ dataDir });
    const { id } = await first.prisma.member.create({ data: ADA });
    await first.close();

    const second = await openDatabase({ dataDir });
    expect(await second.prisma.member.findUnique({ where: { id } })).toMatchObject({ name: "에이다" });
    await second.close();
  });

  test("a first start that died half-way is begun anew", async () => {
    const { dataDir } = await setup();
    await writeFile(path.join(dataDir, "db.new"), "half of a database");
    const database = await openDatabase({ dataDir });
    expect(await database.prisma.member.count()).toBe(0);
    expect(existsSync(path.join(dataDir, "db.new"))).toBe(false);
    await database.close();
  });

  test("the same folder can't be opened twice, and can again after closing", async () => {
    const { dataDir } = await setup();
    const first = await openDatabase({ dataDir });
    await expect(openDatabase({ dataDir })).rejects.toThrow(`process ${process.pid}`);
    await first.close();
    await (await openDatabase({ dataDir })).close();
  });

  test("a folder that can't be made is explained by its name", async () => {
    const { dataDir } = await setup();
    await writeFile(path.join(dataDir, "file"), "");
    const impossible = path.join(dataDir, "file", "data");
    await expect(openDatabase({ dataDir: impossible })).rejects.toThrow(`Can't write in the data folder ${impossible}`);
  });
});

test("an unreachable Postgres is explained without its password", async () => {
  const opening = openDatabase({ dataDir: "unused", databaseUrl: "postgres://me:secret@127.0.0.1:9/none" });
  await expect(opening).rejects.toThrow(/^Can't reach the database of DATABASE_URL: (?!.*secret).*ECONNREFUSED/);
});

test("two test databases do not see each other's members", { timeout: 60_000 }, async () => {
  const [one, two] = await Promise.all([testDatabase(), testDatabase()]);
  await one.prisma.member.create({ data: ADA });
  expect([await one.prisma.member.count(), await two.prisma.member.count()]).toEqual([1, 0]);
  await Promise.all([one.close(), two.close()]);
});
