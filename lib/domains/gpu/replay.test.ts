import { expect, test } from "vitest";
import { gpuSite } from "@/tests/support/gpu-site";
import { countFigures } from "./figures";
import { DEFAULT_POLICY } from "./gpu";
import { compare } from "./replay";

const MINUTE = 60_000;
const FROM = new Date("2026-11-01T00:00:00Z");
const TO = new Date("2026-11-29T00:00:00Z");
const POLICY = { ...DEFAULT_POLICY, isOn: true, timeZone: "UTC", pricePerHour: 1, idleMinutes: 30, diskPerMonth: 7.3 };

/** A request at this minute of November, that took half a minute. */
function asked(minute: number, ownerId = "a", isCounted = true) {
  const at = FROM.getTime() + minute * MINUTE;
  const [askedAt, startedAt, finishedAt] = [new Date(at), new Date(at), new Date(at + MINUTE / 2)];
  return { askedAt, startedAt, finishedAt, ownerId, isCounted };
}

test("the same requests under other idle minutes: what they cost, and who would have waited longer", () => {
  // Every day at noon one, and on four days somebody 20 minutes later.
  const days = Array.from({ length: 28 }, (_, day) => day * 1440 + 720);
  const late = days.slice(0, 4).map((minute, i) => asked(minute + 20, `late ${i}`));
  const requests = [...days.map((minute) => asked(minute)), ...late].sort((a, b) => +a.askedAt - +b.askedAt);
  const { now, other, all } = compare(POLICY, requests, 4 * MINUTE, FROM, TO);
  expect(now).toMatchObject({ idleMinutes: 30, longer: 0, people: 0, starts: 28 });
  // 34.5 minutes each, and 20 minutes more on four days less what they overlap.
  expect(now.cost).toBeCloseTo((24 * 34.5 + 4 * (20.5 + 30)) / 60, 1);
  const ten = all.find(({ idleMinutes }) => idleMinutes === 10);
  expect(ten).toMatchObject({ longer: 4, people: 4, starts: 32 });
  expect(ten?.cost).toBeCloseTo((32 * 14.5) / 60, 1);
  expect(other).toMatchObject({ longer: 0, idleMinutes: 20 });
});

test("of a secret diary the cost is counted, but no request and nobody", () => {
  const { all, requests } = compare(POLICY, [asked(0), asked(20, "b", false)], 4 * MINUTE, FROM, TO);
  expect(requests).toBe(1);
  expect(all.find(({ idleMinutes }) => idleMinutes === 10)).toMatchObject({ longer: 0, people: 0, starts: 2 });
});

test("days are told with hours on, cost and what always on would have cost, and hours with their pictures", () => {
  const day = (name: string) => ({
    name,
    start: Date.parse(`${name}T00:00Z`),
    end: Date.parse(`${name}T00:00Z`) + 1440 * MINUTE,
  });
  const run = (since: string, endedAt: string | null) => ({
    since: new Date(since),
    endedAt: endedAt === null ? null : new Date(endedAt),
    pricePerHour: 2,
  });
  const runs = [run("2026-11-01T23:00Z", "2026-11-02T01:00Z"), run("2026-11-02T11:00Z", null)];
  const days = [day("2026-11-01"), day("2026-11-02")];
  const requests = [asked(23 * 60), asked(23 * 60 + 10, "b", false)];
  const figures = countFigures(POLICY, days, runs, requests, Date.parse("2026-11-02T12:00Z"));
  expect(figures.days.map(({ onSeconds }) => onSeconds)).toEqual([3600, 7200]);
  const disk = 24 * 0.01;
  expect(figures.days[0]?.cost).toBeCloseTo(2 + disk, 6);
  expect(figures.days[0]?.alwaysOn).toBeCloseTo(24 + disk, 6);
  expect(figures.days[1]?.alwaysOn).toBeCloseTo(12 + disk / 2, 6);
  expect(figures.days[0]).toMatchObject({ pictures: 1 });
  expect(figures.total.idleShare).toBeCloseTo(1 - 60 / 10_800, 6);
  expect(figures.hours[23]).toEqual({ hour: 23, pictures: 1, waitMedianS: 0 });
});

test("figures and a suggestion come from what is in the tables, in the policy's zone", async () => {
  const site = await gpuSite();
  expect(await site.gpu.suggest()).toBeNull();
  await site.woken();
  site.pass(700);
  await site.tick();
  site.cloud.isDown();
  await site.tick();
  const figures = await site.gpu.figures("2026-11-28", "2026-11-30");
  expect(figures.days.map(({ day, onSeconds, pictures }) => [day, onSeconds, pictures])).toEqual([
    ["2026-11-28", 0, 0],
    ["2026-11-29", 760, 1],
    ["2026-11-30", 0, 0],
  ]);
  const suggestion = await site.gpu.suggest();
  expect(suggestion).toMatchObject({ requests: 1, now: { idleMinutes: 10, starts: 1 } });
});
