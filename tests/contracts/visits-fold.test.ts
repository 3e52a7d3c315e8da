import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { asOfNow } from "@/lib/domains/visits/edge";
import { foldAll, foldNextDays } from "@/lib/domains/visits/fold";
import { topHosts, topPages } from "@/lib/domains/visits/lists";
import { visitSeries } from "@/lib/domains/visits/series";
import { spanOf } from "@/lib/domains/visits/span";
import { rowsOf, type Sight, write } from "@/lib/domains/visits/visits.fixture";
import { writeVisits } from "@/lib/domains/visits/write-visits";
import { freshDatabase, stopDatabases } from "@/tests/support/databases";
import { testSite } from "@/tests/support/site";

afterAll(stopDatabases);

const DAYS = ["2026-11-08", "2026-11-09", "2026-11-10"];
const NOW = new Date("2026-11-10T12:00:00Z");
const sight = (day: string, who: number): Sight => ({ at: new Date(`${day}T10:05:00Z`), who, agent: "phone" });

async function setup() {
  const site = await testSite(await freshDatabase("postgres"), undefined, {}, { now: () => NOW });
  await write(site.prisma, DAYS.map(sight), "2026-11-08");
  const visits = async () =>
    (await site.visits.dashboard({ from: "2026-11-08", to: "2026-11-10", tz: "UTC" })).sums.visits.range;
  return { ...site, visitsNow: visits, fold: () => foldNextDays({ prisma: site.prisma, now: () => NOW }) };
}

test("folding has its turn while others never stop writing, and what they write counts once", async () => {
  const { prisma, visitsNow, fold } = await setup();
  let isOver = false;
  let written = 0;
  // One begins before the other ends: the book's row is never free.
  const writer = async (nth: number) => {
    await sleep(nth * 40);
    while (!isOver) {
      await prisma.$transaction(async (tx) => {
        await tx.$queryRaw`SELECT 1 FROM "VisitBook" WHERE id = 1 FOR SHARE`;
        await sleep(120);
      });
    }
  };
  const recorder = async () => {
    while (!isOver) {
      written += 1;
      const visits = rowsOf([sight("2026-11-10", 1000 + written)]).map((row) => ({ ...row, memberId: null }));
      await writeVisits(prisma, { visits, pages: [], signIns: [] });
    }
  };
  const writing = [writer(0), writer(1), writer(2), recorder()];
  await sleep(200);
  const folded = [];
  for (let time = 0; time < 2; time += 1) folded.push(await Promise.race([fold(), sleep(4000).then(() => "starved")]));
  isOver = true;
  await Promise.all(writing);
  expect(folded).toEqual([1, 1]);
  expect(await visitsNow()).toBe(3 + written);
}, 60_000);

test("while one folds another finds nothing to do, and each transaction holds one day", async () => {
  const { prisma, visitsNow } = await setup();
  const marks: string[] = [];
  await prisma.$executeRawUnsafe(`CREATE TABLE marks (at timestamptz, transaction bigint DEFAULT txid_current())`);
  await prisma.$executeRawUnsafe(`CREATE FUNCTION note_mark() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN PERFORM pg_sleep(0.3); INSERT INTO marks (at) VALUES (NEW."foldedTo"); RETURN NEW; END $$`);
  await prisma.$executeRawUnsafe(
    'CREATE TRIGGER notes BEFORE UPDATE ON "VisitBook" FOR EACH ROW EXECUTE FUNCTION note_mark()',
  );
  const fold = () => foldAll({ prisma, rawVisitDays: 30, now: () => NOW });
  const one = fold();
  await sleep(100);
  expect(await foldNextDays({ prisma, now: () => NOW })).toBe(0);
  expect(await one).toBe(2);
  const rows = await prisma.$queryRaw<{ at: Date; transaction: bigint }[]>`SELECT * FROM marks ORDER BY at`;
  for (const { at } of rows) marks.push(at.toISOString().slice(0, 10));
  expect(marks).toEqual(["2026-11-09", "2026-11-10"]);
  expect(new Set(rows.map(({ transaction }) => transaction)).size).toBe(2);
  expect(await visitsNow()).toBe(3);
}, 60_000);

test("an answer whose day is folded in its middle is the same", async () => {
  const { prisma, fold } = await setup();
  const asOf = await asOfNow(prisma);
  const range = { from: "2026-11-08", to: "2026-11-10" };
  // Half an hour of its day is in the last hour of the day before, as clocks in India show it.
  const told = () =>
    Promise.all([
      visitSeries(prisma, spanOf(range.from, range.to, "Asia/Kolkata"), asOf),
      topPages(prisma, range, asOf),
      topHosts(prisma, range, asOf),
    ]);
  const before = await told();
  expect(before[0].byHour[15]).toBe(3);
  expect([await fold(), await told()]).toEqual([1, before]);
  expect([await fold(), await told()]).toEqual([1, before]);
}, 60_000);
