import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { foldAll } from "@/lib/domains/visits/fold";
import { counted, write } from "@/lib/domains/visits/visits.fixture";
import { openDatabase } from "@/lib/engines/db/open-database";
import { startPostgres } from "@/tests/support/postgres";
import { testSite } from "@/tests/support/site";

const DAYS = 40;
const KILLS = 6;

test("kill -9 again and again while days are folded: every visit counts once", async () => {
  const postgres = await startPostgres();
  const databaseUrl = await postgres.newDatabase();
  const database = await openDatabase({ dataDir: "unused", databaseUrl });
  const site = await testSite(database);
  onTestFinished(() => postgres.stop());
  const { prisma } = site;
  const first = new Date(Date.now() - DAYS * 86_400_000).toISOString().slice(0, 10);
  const sights = Array.from({ length: 2000 }, (_, n) => {
    const at = new Date(Date.parse(first) + ((n * 7919) % (DAYS * 24 * 60)) * 60_000);
    return { at, who: n % 40, agent: "phone" as const };
  });
  const rows = await write(prisma, sights, first);
  const to = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const told = async () => {
    const { byDay, byHour } = await site.visits.dashboard({ from: first, to, tz: "Asia/Seoul" });
    return { byDay: new Map(byDay.map(({ day, visits, visitors }) => [day, { visits, visitors }])), byHour };
  };
  const { byDay, byHour } = counted(rows, first, to, "Asia/Seoul");
  // A day takes long enough to be killed in its middle: behind the rollups, before the mark moves.
  await prisma.$executeRawUnsafe(`CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN PERFORM pg_sleep(0.15); RETURN NEW; END $$`);
  await prisma.$executeRawUnsafe(
    'CREATE TRIGGER dawdles BEFORE UPDATE ON "VisitBook" FOR EACH ROW EXECUTE FUNCTION dawdle()',
  );
  for (let kill = 0; kill < KILLS; kill += 1) {
    const args = ["--conditions=react-server", "--import=tsx", "tests/support/fold-visits.mts", databaseUrl];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    onTestFinished(() => void child.kill("SIGKILL"));
    await once(child.stdout, "data");
    await sleep(80 + kill * 70);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(await told()).toEqual({ byDay, byHour });
  }
  // Two at once, and afterwards nothing is left to fold.
  const fold = () => foldAll({ prisma, rawVisitDays: 3 });
  await expect.poll(async () => (await fold()) + (await fold()), { timeout: 60_000 }).toBe(0);
  const { foldedTo } = await prisma.visitBook.findUniqueOrThrow({ where: { id: 1 } });
  expect(foldedTo.getTime()).toBeGreaterThan(Date.now() - 2 * 86_400_000);
  expect(await told()).toEqual({ byDay, byHour });
}, 180_000);
