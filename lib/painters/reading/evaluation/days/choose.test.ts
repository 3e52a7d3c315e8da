import { expect, test } from "vitest";
import { chooseDays, keyOf } from "./choose";

const keys = (number: number, seed: number) => chooseDays(number, seed).map(keyOf);

test("the same seed chooses the same days, another one others", () => {
  expect(keys(60, 1)).toEqual(keys(60, 1));
  expect(chooseDays(60, 1).map(({ seed }) => seed)).toEqual(chooseDays(60, 1).map(({ seed }) => seed));
  expect(keys(60, 2)).not.toEqual(keys(60, 1));
});

test("half of each language, no day twice, none that may be listed", () => {
  const chosen = chooseDays(60, 7);
  expect(chosen.filter(({ language }) => language === "ko").length).toBe(30);
  expect(new Set(chosen.map(({ day }) => day.text)).size).toBe(60);
  expect(chosen.every(({ part }) => part === "unseen" || part === "grave unseen")).toBe(true);
  expect(chosen.some(({ part }) => part === "grave unseen")).toBe(true);
});

test("the order tells nothing of language or part", () => {
  const languages = chooseDays(60, 3).map(({ language }) => language);
  const changes = languages.filter((language, i) => i > 0 && language !== languages[i - 1]).length;
  expect(changes).toBeGreaterThan(15);
});

test("a key is numbers and parts, no word of a day", () => {
  for (const key of keys(61, 5)) expect(/^\d\d (ko|en) (grave )?unseen \d+$/.test(key)).toBe(true);
  expect(
    keys(61, 5)
      .map((key) => key.slice(0, 2))
      .slice(-2),
  ).toEqual(["60", "61"]);
});

test("more days than there are can't be chosen", () => {
  expect(() => chooseDays(200, 1)).toThrow("75 unseen days in ko, not 100");
  expect(new Set(keys(150, 1)).size).toBe(150);
});
