/** What went wrong in other people's schedulers and panels, tried on ours: the reports are listed in docs/decisions.md. */
import { expect, test } from "vitest";
import { gpuSite } from "@/tests/support/gpu-site";
import { quietUntil, zoneCalendar } from "./calendar";
import { DEFAULT_POLICY, type GpuPolicy } from "./gpu";
import { decide, type GpuView } from "./policy";
import { HOUR, MINUTE, NOON, OFF } from "./policy.fixture";
import { spentOf } from "./spent";

const POLICY: GpuPolicy = { ...DEFAULT_POLICY, isOn: true, timeZone: "UTC", pricePerHour: 1 };
const WAITED_FOR: GpuView = { ...OFF, waiting: 1 };

test("a machine that is believed to be off and runs is noticed, paid for once, and put to sleep", async () => {
  const site = await gpuSite();
  await site.woken();
  site.pass(11 * 60);
  await site.tick();
  site.cloud.isDown();
  await site.tick();
  const [ended] = await site.prisma.gpuRun.findMany();
  expect(ended?.endedAt).toEqual(site.now());
  // Whatever the cloud said: it runs, since the launch that was thought to be over.
  site.cloud.isReady();
  site.pass(30);
  await site.tick();
  expect((await site.gpu.panel()).run).toBeNull();
  site.pass(60);
  await site.tick();
  expect((await site.gpu.panel()).run).toMatchObject({ since: ended?.endedAt?.toISOString(), seconds: 90 });
  site.pass(11 * 60);
  await site.tick();
  await site.tick();
  site.cloud.isDown();
  await site.tick();
  expect(site.cloud.stops).toBe(2);
  const runs = await site.prisma.gpuRun.findMany({ orderBy: { since: "asc" } });
  expect(runs).toHaveLength(2);
  expect(runs[1]?.endedAt).not.toBeNull();
});

test("a start that takes longer than the last ones is not said to be a moment away", () => {
  const run = { since: NOON - 3 * MINUTE, isAdmins: false, readyAt: null };
  const told = (since: number, state: GpuView["state"] = "running") =>
    decide(POLICY, { ...WAITED_FOR, state, run: { ...run, since } }, NOON).tell;
  expect(told(NOON - 3 * MINUTE)).toEqual({ is: "waking", seconds: 60 });
  expect(told(NOON - 4 * MINUTE)).toEqual({ is: "waking", seconds: null });
  expect(told(NOON - 9 * HOUR, "pending")).toEqual({ is: "waking", seconds: null });
});

test("a start that failed at a moment that is still to come is not waited for", () => {
  const failed = (at: number) => ({ count: 1, at, problem: "no_capacity" }) as const;
  expect(decide(POLICY, { ...WAITED_FOR, failed: failed(NOON - 1000) }, NOON).act).toBeNull();
  expect(decide(POLICY, { ...WAITED_FOR, failed: failed(NOON + HOUR) }, NOON).act).toBe("start");
});

test("who writes is heard after the clock went back", async () => {
  const site = await gpuSite(undefined, { wakesForWriters: true });
  await site.gpu.wrote(async () => true);
  site.pass(-3600);
  await site.gpu.wrote(async () => true);
  expect((await site.prisma.gpuPilot.findUniqueOrThrow({ where: { id: 1 } })).writingAt).toEqual(site.now());
  const view = { ...WAITED_FOR, waiting: 0, writingAt: NOON + HOUR };
  expect(decide({ ...POLICY, wakesForWriters: true }, view, NOON).act).toBeNull();
});

test.each([
  ["the clock goes forward within", "Europe/Berlin", "2026-03-29T00:30:00Z", "01:00", "06:00", "2026-03-29T04:00:00Z"],
  ["the clock goes back within", "Europe/Berlin", "2026-10-25T00:30:00Z", "01:00", "06:00", "2026-10-25T05:00:00Z"],
  [
    "they end in the hour that there is not",
    "Europe/Berlin",
    "2026-03-29T00:30:00Z",
    "01:00",
    "02:30",
    "2026-03-29T01:00:00Z",
  ],
  [
    "they end in the hour that there is twice",
    "Europe/Berlin",
    "2026-10-24T23:30:00Z",
    "01:00",
    "02:30",
    "2026-10-25T00:30:00Z",
  ],
  [
    "a clock goes forward by half an hour",
    "Australia/Lord_Howe",
    "2026-10-03T15:00:00Z",
    "01:00",
    "06:00",
    "2026-10-03T19:00:00Z",
  ],
  ["they end at midnight", "Asia/Seoul", "2026-11-29T14:30:00Z", "22:00", "00:00", "2026-11-29T15:00:00Z"],
  ["they begin at midnight", "Asia/Seoul", "2026-11-29T15:00:00Z", "00:00", "06:00", "2026-11-29T21:00:00Z"],
])("quiet hours are over when they are: %s", (_, timeZone, now, from, to, until) => {
  const calendar = zoneCalendar(timeZone);
  const told = quietUntil({ from, to }, calendar, Date.parse(now));
  expect(told === null ? null : new Date(told).toISOString()).toBe(new Date(until).toISOString());
  expect(quietUntil({ from, to }, calendar, told ?? 0)).toBeNull();
});

test.each(["Asia/Seoul", "Europe/Berlin", "America/Santiago", "Asia/Beirut", "Australia/Lord_Howe", "America/Havana"])(
  "a run over many nights costs each day its own hours, and all of them together once: %s",
  (timeZone) => {
    const { dayOf, monthOf } = zoneCalendar(timeZone);
    const [since, endedAt] = [new Date("2026-01-03T22:10:00Z"), new Date("2027-01-03T03:20:00Z")];
    const runs = [{ since, endedAt, pricePerHour: 1 }];
    const sums = { days: 0, months: 0 };
    for (let at = since.getTime(); at < endedAt.getTime(); at = dayOf(at).end) {
      const { start, end } = dayOf(at);
      expect(at).toBeGreaterThanOrEqual(start);
      expect(at).toBeLessThan(end);
      expect(end - start).toBeGreaterThan(22 * HOUR);
      expect(end - start).toBeLessThan(26 * HOUR);
      sums.days += spentOf(runs, start, end);
    }
    for (let at = since.getTime(); at < endedAt.getTime(); at = monthOf(at).end) {
      sums.months += spentOf(runs, monthOf(at).start, monthOf(at).end);
    }
    const all = (endedAt.getTime() - since.getTime()) / HOUR;
    expect(sums.days).toBeCloseTo(all, 6);
    expect(sums.months).toBeCloseTo(all, 6);
  },
);

test("a budget that is changed and changed back is told of once", async () => {
  const site = await gpuSite(undefined, { dayBudget: 1, hoursMax: 8 });
  await site.woken();
  site.pass(50 * 60);
  for (const dayBudget of [1, 1.01, 1, 1.01, 1]) {
    await site.gpu.setPolicy(site.admin, { dayBudget, idleMinutes: 240 });
    await site.tick();
  }
  expect(await site.prisma.gpuEvent.count({ where: { kind: "budget80" } })).toBe(2);
});

test("one that was stopped by hand wakes again for whoever asks", async () => {
  const site = await gpuSite();
  await site.woken();
  site.cloud.isDown();
  site.pass(30);
  await site.tick();
  await site.picture();
  await site.tick();
  expect(site.cloud.launches).toBe(2);
});
