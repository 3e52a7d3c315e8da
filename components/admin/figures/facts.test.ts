import { expect, test } from "vitest";
import { niceTop, thinned } from "./drawing";
import { changeOf, lowOf, peakOf, sumOf } from "./facts";

test("from nothing there is no percent, and less than half of one is no change", () => {
  expect(changeOf(150, 120)).toEqual({ to: "more", share: 0.25 });
  expect(changeOf(90, 120)).toEqual({ to: "less", share: 0.25 });
  expect(changeOf(1001, 1000)).toEqual({ to: "same", share: 0 });
  expect(changeOf(3, 0)).toEqual({ to: "new" });
  expect(changeOf(0, 0)).toEqual({ to: "none" });
  expect(changeOf(0, 8)).toEqual({ to: "less", share: 1 });
});

test("what is hidden counts for nothing, and is no peak", () => {
  expect(sumOf([5, null, 7])).toBe(12);
  expect(peakOf([null, 5, 9, 9])).toEqual({ at: 2, value: 9 });
  expect(peakOf([0, null, 0])).toBeNull();
  expect(lowOf([3, 0, 4, 0])).toEqual({ at: 1, value: 0, equals: 2 });
});

test("an axis ends at a round number above everything, in four whole steps", () => {
  expect([0, 1, 4, 5, 9, 20, 21, 260, 1999].map((most) => niceTop([0, null, most]))).toEqual([
    4, 4, 4, 8, 12, 20, 24, 320, 2000,
  ]);
  expect([0, 0.03, 0.3, 1.24, 29.7].map((most) => niceTop([0, null, most], true))).toEqual([0.04, 0.04, 0.32, 1.6, 32]);
  expect(thinned(["a", "b", "c", "d", "e"], 2)).toEqual(["a", "", "", "d", ""]);
});
