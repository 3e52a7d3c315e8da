import { expect, test } from "vitest";
import { brokenLines, firstLines, inLines } from "./lines";
import { graphemes } from "./text";

const SIZES = [
  { size: 100, lines: 2 },
  { size: 50, lines: 3 },
];
/** Every character is as wide as it is high, a space half of it. */
const measure = (words: string, size: number) =>
  graphemes(words).reduce((sum, letter) => sum + (letter === " " ? size / 2 : size), 0);
const each = (words: string) => measure(words, 1);

test("lines break between words, are as large as fits, and never wider than there is room", () => {
  const width = 600;
  for (const text of ["바다", "바다에서 모래성을 쌓은 날", "가".repeat(300), "a b ".repeat(100), "긴말".repeat(9)]) {
    const { size, lines } = inLines(text, measure, width, SIZES);
    expect(lines.length).toBeLessThanOrEqual(SIZES.find((one) => one.size === size)?.lines ?? 0);
    for (const line of lines) expect(measure(line, size), text).toBeLessThanOrEqual(width);
  }
  expect(inLines("바다에서 모래성을", measure, 600, SIZES)).toEqual({ size: 100, lines: ["바다에서", "모래성을"] });
  expect(inLines("바다에서 모래성을 쌓은 날", measure, 600, SIZES).lines).toEqual(["바다에서 모래성을 쌓은", "날"]);
});

test("what does not fit ends in dots, which fit as well", () => {
  const { lines } = inLines("가".repeat(300), measure, 600, SIZES);
  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toBe(`${"가".repeat(9)}...`);
  expect(firstLines(["하나", "둘…"], 1, each, 9)).toEqual(["하나..."]);
  expect(firstLines(["하나", "둘…", "셋"], 2, each, 9)).toEqual(["하나", "둘..."]);
  expect(firstLines(["one two six", "b"], 1, each, 12)).toEqual(["one two..."]);
  expect(firstLines(["a unsplittable", "b"], 1, each, 14)).toEqual(["a unsplitta..."]);
  expect(firstLines(["하나", "둘"], 2, each, 9)).toEqual(["하나", "둘"]);
});

test("no character is torn apart, nor is one lost that is wider than a line", () => {
  const family = "👨‍👩‍👧";
  expect(brokenLines(family.repeat(5), each, 2)).toEqual([family.repeat(2), family.repeat(2), family]);
  expect(brokenLines("가나", each, 0.5)).toEqual(["가", "나"]);
  expect(brokenLines("", each, 5)).toEqual([]);
});
