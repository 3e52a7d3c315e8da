import { expect, test } from "vitest";
import { familyOf, firstSeed, nextSeed, SEEDS_OF_A_DIARY } from "./seeds";

test("the pictures of a diary share their people, and no two of them a seed", () => {
  const first = firstSeed("01a22af3-e1f5-70d2-8716-be9acbf50c00");
  const seeds = [first];
  while (seeds.length < SEEDS_OF_A_DIARY) seeds.push(nextSeed(seeds.at(-1) ?? 0, seeds));
  expect(new Set(seeds).size).toBe(SEEDS_OF_A_DIARY);
  expect(new Set(seeds.map(familyOf))).toEqual(new Set([familyOf(first)]));
});

test("a diary that used all of its seeds gets another one that a picture may have", () => {
  const first = firstSeed("a");
  const all = Array.from({ length: SEEDS_OF_A_DIARY }, (_, nth) => first + nth);
  const next = nextSeed(first, all);
  expect(all).not.toContain(next);
  expect(Number.isInteger(next) && next >= 0 && next < 2 ** 31).toBe(true);
});

test("two diaries hardly ever show the same people by chance", () => {
  const families = Array.from({ length: 1000 }, (_, n) => familyOf(firstSeed(`diary ${n}`)));
  expect(new Set(families).size).toBeGreaterThan(990);
});
