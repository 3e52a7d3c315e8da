import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startPostgres } from "@/tests/support/postgres";
import { openDatabase } from "./open-database";

async function setup() {
  const postgres = await startPostgres({ tls: true });
  const folder = await mkdtemp(path.join(tmpdir(), "deep-story-tls-"));
  onTestFinished(async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  });
  const root = path.join(folder, "root.crt");
  await copyFile(postgres.certificate, root);
  const open = async (query: string) => {
    const database = await openDatabase({ dataDir: "unused", databaseUrl: `${await postgres.newDatabase()}?${query}` });
    onTestFinished(() => database.close());
    return database.prisma;
  };
  return { open, root };
}

type Line = { ssl: boolean };

test("the address decides about TLS: migrations and queries use it, and the certificate is checked", async () => {
  const { open, root } = await setup();
  const checked = await open(`sslmode=verify-full&sslrootcert=${encodeURIComponent(root)}`);
  const encrypted = await checked.$queryRaw<Line[]>`SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()`;
  expect(encrypted).toEqual([{ ssl: true }]);
  const plain = await open("sslmode=disable");
  expect(await plain.$queryRaw<Line[]>`SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()`).toEqual([
    { ssl: false },
  ]);
  await expect(open("sslmode=verify-full")).rejects.toThrow(/Can't reach the database of DATABASE_URL: .*certificate/);
});
