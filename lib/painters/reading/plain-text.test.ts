import { expect, it } from "vitest";
import { plainText } from "./plain-text";
import { readDiary, understand } from "./read";

const things = (text: string) => readDiary(text).things.map(({ id, count }) => [id, count]);

it.each([
  ["고\u00ad양이 세 마\u200b리", "a soft hyphen and a space of no width inside words"],
  ["\ufeff고양이\u2060 세 마리", "marks around them"],
  ["고\u200d양\u200c이 세 마리", "joiners between letters"],
  ["고양이　세　마리", "full-width spaces"],
  ["고양이 ３ 마리", "full-width digits"],
  ["고양이 세 마리".normalize("NFD"), "single letters"],
])("reads %j: %s", (text) => {
  expect(things(text)).toEqual([["cat", 3]]);
});

it("reads full-width and mathematical Latin letters", () => {
  expect(things("Ｉ ｓａｗ ａ ｃａｔ ｔｏｄａｙ")).toEqual([["cat", 1]]);
  expect(things("I saw a 𝐜𝐚𝐭 and a d\u00adog")).toEqual([
    ["cat", 1],
    ["dog", 1],
  ]);
});

it("keeps what belongs together: emoji of several, lone letters of laughter", () => {
  for (const text of ["👨‍👩‍👧‍👦", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "ㅋㅋㅋ ㅠㅠ", "ﾊﾝ"]) expect(plainText(text)).toBe(text);
});

it("names a word as it is read, whatever stood before it", () => {
  const text = "\u200b\u200bＡ\u00ad 고\u00ad양이와 개를 봤다";
  expect(understand(text).findings.map(({ surface }) => surface)).toEqual(["고양이", "개", "봤다"]);
  expect(plainText(text)).toContain("고양이와 개를");
});
