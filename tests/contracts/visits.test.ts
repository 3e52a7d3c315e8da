import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { foldAll } from "@/lib/domains/visits/fold";
import { createRecorder } from "@/lib/domains/visits/recorder";
import { createSalts } from "@/lib/domains/visits/salt";
import { openDatabase } from "@/lib/engines/db/open-database";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { startPostgres } from "@/tests/support/postgres";
import { testSite } from "@/tests/support/site";

afterAll(stopDatabases);

const SEEN = { memberId: null, address: "a", device: "d", agent: "phone" as const, host: "", path: "/" };
const RANGE = { from: "2026-11-01", to: "2026-11-30", tz: "UTC" };

describe.each(DATABASES)("visits on %s", (kind) => {
  async function setup(at = "2026-11-10T10:05:00Z") {
    const clock = { now: new Date(at) };
    const site = await testSite(await freshDatabase(kind), undefined, {}, { now: () => clock.now });
    const fold = () => foldAll({ prisma: site.prisma, rawVisitDays: 2, now: () => clock.now });
    const sums = async () => {
      await site.visits.flush();
      const { visits, visitors, signIns } = (await site.visits.dashboard(RANGE)).sums;
      return { visits: visits.range, visitors: visitors.range, signIns: signIns.range };
    };
    return { ...site, clock, fold, sums };
  }

  test("somebody counts once an hour, whatever they look at, and as one visitor a day", async () => {
    const { visits, clock, sums } = await setup();
    const [one, two] = [randomUUID(), randomUUID()];
    for (const path of ["/", "/help", "/"]) await visits.seen({ ...SEEN, path });
    for (const memberId of [one, one, two]) await visits.seen({ ...SEEN, memberId });
    expect(await sums()).toEqual({ visits: 3, visitors: 3, signIns: 0 });
    clock.now = new Date("2026-11-10T11:00:00Z");
    await visits.seen(SEEN);
    await visits.seen({ ...SEEN, memberId: one, address: "elsewhere", device: "another" });
    expect(await sums()).toEqual({ visits: 5, visitors: 3, signIns: 0 });
    clock.now = new Date("2026-11-11T00:00:00Z");
    await visits.seen(SEEN);
    expect(await sums()).toEqual({ visits: 6, visitors: 4, signIns: 0 });
  });

  test("two processes count the same guest once, and no row tells who or from where", async () => {
    const { visits, prisma, clock, sums, member } = await setup();
    const salts = createSalts(prisma);
    const other = createRecorder({ prisma, salts, onLost: () => {}, onError: () => {}, now: () => clock.now });
    const { id } = await member();
    for (const recorder of [visits, other]) {
      await recorder.seen({ ...SEEN, address: "203.0.113.7", device: "Mozilla/5.0 (X11)" });
      await recorder.seen({ ...SEEN, memberId: id });
    }
    await Promise.all([visits.flush(), other.flush()]);
    expect((await sums()).visits).toBe(2);
    const rows = JSON.stringify([await prisma.visit.findMany(), await prisma.visitPage.findMany()]);
    for (const secret of [id, "203.0.113.7", "Mozilla"]) expect(rows).not.toContain(secret);
  });

  test("a batch that was written although its commit failed counts once, sign-ins too", async () => {
    const { visits, prisma, sums } = await setup();
    await visits.seen(SEEN);
    visits.signedIn();
    visits.signedIn();
    await visits.flush();
    const [rows, entries] = [await prisma.visit.findMany(), await prisma.signIn.findMany()];
    const { writeVisits } = await import("@/lib/domains/visits/write-visits");
    await writeVisits(prisma, {
      visits: rows.map(({ hour, at, visitor }) => {
        return { hour: hour.toISOString(), at: at.toISOString(), visitor, memberId: null, agent: "phone", host: "" };
      }),
      pages: [],
      signIns: entries.map(({ id, at }) => ({ id, at: at.toISOString() })),
    });
    expect(await sums()).toEqual({ visits: 1, visitors: 1, signIns: 2 });
  });

  test("the salt goes with its day, and its rows after as many days as they are kept", async () => {
    const { visits, prisma, clock, fold, sums } = await setup();
    await visits.seen(SEEN);
    await visits.flush();
    const [before] = await prisma.visitSalt.findMany();
    clock.now = new Date("2026-11-11T03:00:00Z");
    await visits.salts.forgetBefore("2026-11-11");
    expect(await prisma.visitSalt.count()).toBe(0);
    await visits.seen(SEEN);
    await visits.flush();
    const [after] = await prisma.visitSalt.findMany();
    expect(after?.salt).not.toEqual(before?.salt);
    expect(await fold()).toBe(1);
    const visitors = (await prisma.visit.findMany()).map(({ visitor }) => visitor);
    expect(new Set(visitors).size).toBe(2);
    expect(await sums()).toEqual({ visits: 2, visitors: 2, signIns: 0 });
    clock.now = new Date("2026-11-20T03:00:00Z");
    expect(await fold()).toBe(9);
    expect([await prisma.visit.count(), await prisma.visitPage.count()]).toEqual([0, 0]);
    expect(await sums()).toEqual({ visits: 2, visitors: 2, signIns: 0 });
    expect(await fold()).toBe(0);
  });

  test("what members say of themselves leaves their visits when the day is folded, and its numbers stay", async () => {
    const { visits, prisma, clock, fold, member } = await setup();
    for (let n = 0; n < 5; n += 1) {
      const { id } = await member();
      await prisma.member.update({ where: { id }, data: { gender: "female", birthDate: new Date("1990-01-01") } });
      await visits.seen({ ...SEEN, memberId: id });
    }
    await visits.seen(SEEN);
    await visits.flush();
    await prisma.member.updateMany({ data: { createdAt: new Date("2026-11-10T00:00:00Z") } });
    const said = async () =>
      prisma.visit.count({ where: { OR: [{ gender: { not: null } }, { ageGroup: { not: null } }] } });
    expect(await said()).toBe(5);
    clock.now = new Date("2026-11-11T03:00:00Z");
    expect([await fold(), await said(), await prisma.visit.count()]).toEqual([1, 0, 6]);
    const { visitsOf } = await visits.dashboard(RANGE);
    expect([visitsOf.genders.female, visitsOf.ages["30s"]]).toEqual([5, 5]);
  });

  test("fewer days to keep rows take effect although nothing is left to fold, a day after the other", async () => {
    const { visits, prisma, clock, sums } = await setup();
    for (const day of [10, 11, 12, 13, 14]) {
      clock.now = new Date(`2026-11-${day}T10:05:00Z`);
      await visits.seen(SEEN);
      visits.signedIn();
      await visits.flush();
    }
    clock.now = new Date("2026-11-14T12:00:00Z");
    const fold = (rawVisitDays: number) => foldAll({ prisma, rawVisitDays, now: () => clock.now });
    const rows = async () => [await prisma.visit.count(), await prisma.visitPage.count(), await prisma.signIn.count()];
    expect([await fold(30), await rows()]).toEqual([4, [5, 5, 5]]);
    expect([await fold(2), await rows()]).toEqual([0, [3, 3, 3]]);
    expect([await fold(1), await rows()]).toEqual([0, [2, 2, 2]]);
    expect(await sums()).toEqual({ visits: 5, visitors: 5, signIns: 5 });
  });

  test("what comes when its day is folded is not counted, and that is said", async () => {
    const { visits, clock, fold, sums, lost } = await setup();
    await visits.seen(SEEN);
    clock.now = new Date("2026-11-12T03:00:00Z");
    await fold();
    expect(await sums()).toEqual({ visits: 0, visitors: 0, signIns: 0 });
    expect(lost).toEqual([{ count: 1, why: "late" }]);
  });

  test("a dropped kind leaves all numbers, folded ones too, and comes back; both are written down once", async () => {
    const { visits, prisma, clock, fold, sums, member } = await setup();
    const { id } = await member("관리자");
    await prisma.member.update({ where: { id }, data: { role: "admin", createdAt: new Date("2026-11-10T00:00:00Z") } });
    const by = { id, address: "hash", requestId: "r" };
    await visits.seen({ ...SEEN, agent: "odd", host: "bots.example" });
    await visits.seen({ ...SEEN, address: "b", path: "/help" });
    await visits.flush();
    clock.now = new Date("2026-11-13T03:00:00Z");
    await fold();
    await visits.seen({ ...SEEN, agent: "odd", host: "bots.example" });
    expect((await sums()).visits).toBe(3);
    await visits.dropAgent("odd", true, by);
    await visits.dropAgent("odd", true, by);
    expect((await sums()).visits).toBe(1);
    const without = await visits.dashboard(RANGE);
    expect(without.agents).toContainEqual({ kind: "odd", visits: 2, dropped: true });
    expect(without.topPages).toEqual([{ path: "/help", visits: 1 }]);
    expect(without.hosts).toEqual([{ host: "", visits: 1 }]);
    await visits.dropAgent("odd", false, by);
    expect((await sums()).visits).toBe(3);
    const acts = await prisma.auditEntry.findMany({ orderBy: { id: "asc" } });
    expect(acts.map(({ act, targetId }) => `${act} ${targetId}`)).toEqual([
      "visits.dropKind odd",
      "visits.takeKind odd",
    ]);
  });

  test("who was seen lately is counted by an index", async () => {
    const { prisma } = await setup();
    const plan = await prisma.$transaction(async (tx) => {
      // An empty table is read whole otherwise.
      await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
      return tx.$queryRaw`EXPLAIN SELECT count(*) FROM "Session" WHERE "lastSeenAt" > now()`;
    });
    expect(JSON.stringify(plan)).toContain("Session_lastSeenAt_idx");
  });

  test("an empty site answers zeros and hides nobody's groups", async () => {
    const { visits } = await setup();
    const { now, sums, genders, months, byDay, painters } = await visits.dashboard(RANGE);
    expect(now).toEqual({ members: 0, posts: 0, pictures: 0, signedIn: null });
    expect(sums.visits).toEqual({ range: 0, before: 0 });
    expect(genders).toEqual({ female: 0, male: 0, other: 0, unsaid: 0 });
    expect([byDay.length, months, painters]).toEqual([30, [], []]);
    expect((await visits.hours({ month: "all", tz: "Asia/Kolkata" })).byHour).toEqual(Array(24).fill(0));
  });
});

test("while the database is away visits are kept up to a bound, and written once when it is back", async () => {
  const postgres = await startPostgres();
  const database = await openDatabase({ dataDir: "unused", databaseUrl: await postgres.newDatabase() });
  onTestFinished(async () => {
    await database.close();
    await postgres.stop();
  });
  const { prisma } = database;
  const lost: string[] = [];
  const errors: unknown[] = [];
  const recorder = createRecorder({
    prisma,
    salts: createSalts(prisma),
    onLost: (_, why) => lost.push(why),
    onError: (error) => errors.push(error),
    most: 20,
  });
  await recorder.seen(SEEN);
  await recorder.flush();
  await postgres.down();
  // A visit and its page each.
  for (let guest = 0; guest < 12; guest += 1) await recorder.seen({ ...SEEN, address: `guest ${guest}` });
  await recorder.flush();
  expect(errors.length).toBeGreaterThan(0);
  expect(lost).toEqual(["full", "full", "full", "full"]);
  await postgres.up();
  await expect
    .poll(async () => {
      await recorder.flush();
      return prisma.visit.count().catch(() => 0);
    })
    .toBe(11);
  await recorder.flush();
  expect(await prisma.visit.count()).toBe(11);
}, 60_000);
