import { expect, test } from "vitest";
import { leastOnMs } from "./best";
import { simulate } from "./simulate";
import type { World } from "./world";
import { SIZES, STANDARD, yearReport } from "./years";

const MINUTE = 60_000;

/** Requests at these minutes, drawn for a minute each, on a machine that starts in four. */
function worldOf(minutes: readonly number[], over: Partial<World> = {}): World {
  return {
    start: 0,
    end: 24 * 60 * MINUTE,
    requests: minutes.map((minute) => ({ askedAt: minute * MINUTE, drawMs: MINUTE })),
    concurrency: 4,
    bootMs: () => 4 * MINUTE,
    stopMs: () => MINUTE,
    noCapacity: [],
    cloudAway: [],
    cloudBlind: [],
    serverSilent: [],
    ...over,
  };
}

test("one request: it starts at once, draws, and stops after the idle minutes", () => {
  const { onMs, starts, waits, stops } = simulate(STANDARD, worldOf([100]));
  expect({ onMs, starts, waits: [...waits], stops }).toEqual({
    onMs: (4 + 1 + 10) * MINUTE,
    starts: 1,
    waits: [4 * MINUTE],
    stops: { idle: 1 },
  });
});

test("who comes within the idle minutes waits for nothing, and who comes after them for a start", () => {
  const { starts, waits } = simulate(STANDARD, worldOf([100, 114, 126]));
  expect({ starts, waits: [...waits] }).toEqual({ starts: 2, waits: [4 * MINUTE, 0, 4 * MINUTE] });
});

test("without capacity it is tried until there is some, and started within a minute of that", () => {
  const noCapacity = [{ start: 90 * MINUTE, end: 333 * MINUTE }];
  const { starts, waits, longestDelayMs } = simulate(STANDARD, worldOf([100], { noCapacity }));
  expect(starts).toBe(1);
  expect(waits[0]).toBeGreaterThanOrEqual(237 * MINUTE);
  expect(waits[0]).toBeLessThanOrEqual(238 * MINUTE);
  expect(longestDelayMs).toBeLessThanOrEqual(MINUTE);
});

test("with hindsight it costs what it must: a start and the drawing, or the gap where that is cheaper", () => {
  const least = (minutes: number[], rule: "waits" | "knows" | "cheapest", idleMinutes = 10) =>
    leastOnMs(worldOf(minutes), { ...STANDARD, idleMinutes }, rule, 4 * MINUTE) / MINUTE;
  expect(least([100], "cheapest")).toBe(5);
  expect(least([100], "knows")).toBe(5);
  expect(least([100], "waits")).toBe(15);
  // Half an hour apart: twice.
  expect(least([100, 130], "cheapest")).toBe(10);
  // Eight minutes apart: it must stay, or may stop.
  expect(least([100, 108], "knows")).toBe(8);
  expect(least([100, 108], "cheapest")).toBe(8);
  expect(least([100, 102], "cheapest", 1)).toBe(5);
});

test.each(SIZES)(
  "two months of a %s site: never stopped while it draws, over a cap or a budget, or waited for in vain",
  (size) => {
    let bound = 0;
    for (let seed = 1; seed <= 4; seed++) {
      const report = yearReport(seed, size, 60);
      expect(report.violations).toEqual([]);
      expect(report.longestDelayS).toBeLessThanOrEqual(60);
      expect(report.drawn).toBeGreaterThan(300);
      expect(report.ratios.waits).toBeLessThan(1.1);
      expect(report.ratios.waits).toBeGreaterThanOrEqual(1);
      const { stops } = report.tight;
      bound += (stops.cap ?? 0) + (stops.dayBudget ?? 0) + (stops.monthBudget ?? 0);
    }
    // Caps and budgets were there to be exceeded.
    expect(bound).toBeGreaterThan(20);
  },
);
