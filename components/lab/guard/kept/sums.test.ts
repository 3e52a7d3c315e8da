import { expect, test } from "vitest";
import { add, badShareOf, rateOf, weeksOf } from "./sums";

const sums = (watchedS: number, down = 0) => ({
  watchedS,
  badS: { down, near: 0, tilt: 0 },
  eyesS: watchedS,
  blinks: 10,
});

test("shares and rates of nothing are none", () => {
  expect(badShareOf(sums(0))).toBeNull();
  expect(rateOf(sums(0))).toBeNull();
  expect([badShareOf(sums(200, 50)), rateOf(sums(60))]).toEqual([0.25, 10]);
});

test("sums add up by kind", () => {
  expect(add([sums(60, 5), sums(40, 7)])).toEqual({
    watchedS: 100,
    badS: { down: 12, near: 0, tilt: 0 },
    eyesS: 100,
    blinks: 20,
  });
});

test("weeks end with the last day, and each is named by its first", () => {
  const days = Array.from({ length: 15 }, (_, nth) => ({ day: `2026-11-${10 + nth}`, ...sums(nth) }));
  expect(weeksOf(days).map(({ day, watchedS }) => [day, watchedS])).toEqual([
    ["2026-11-10", 0],
    ["2026-11-11", 1 + 2 + 3 + 4 + 5 + 6 + 7],
    ["2026-11-18", 8 + 9 + 10 + 11 + 12 + 13 + 14],
  ]);
});
