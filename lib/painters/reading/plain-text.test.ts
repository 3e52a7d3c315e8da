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

it.each([
  ["I ate a straw-\nberry and some ice-\ncream.", ["strawberry", "icecream"]],
  ["I ate a straw\u00ad\nberry.", ["strawberry"]],
  ["A straw-\r\n  berry, please.", ["strawberry"]],
  ["오늘 고양\n이를 봤다.", ["cat"]],
  ["오늘 고양-\n이를 봤다.", ["cat"]],
  ["우산을 들고 강아\r\n지와 걸었다.", ["umbrella", "dog"]],
  ["고양이\n사과\n- 빵\n- 우유", ["cat", "apple", "bread", "milk"]],
  ["엄마와 나비\n구경을 했다", ["butterfly"]],
])("reads %j: a word divided at a line's end, and lines that end by themselves", (text, ids) => {
  expect(readDiary(text).things.map(({ id }) => id)).toEqual(ids);
});

it("reads names in letters of other forms, and one that a line divides", () => {
  const called = (text: string) => readDiary(text).people;
  expect(called("Ｍｉａ laughed.")).toEqual(called("Mia laughed."));
  expect(called("𝑀𝑖𝑎 laughed.")).toEqual(called("Mia laughed."));
  expect(called("민\u200b수랑 놀았다.")).toEqual(called("민수랑 놀았다."));
  expect(called("I played with Oli-\nvia.")).toEqual(called("I played with Olivia."));
});

it("keeps what belongs together: emoji of several, lone letters of laughter", () => {
  for (const text of ["👨‍👩‍👧‍👦", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "ㅋㅋㅋ ㅠㅠ", "ﾊﾝ"]) expect(plainText(text)).toBe(text);
});

it("names a word as it is read, whatever stood before it", () => {
  const text = "\u200b\u200bＡ\u00ad 고\u00ad양이와 개를 봤다";
  expect(understand(text).findings.map(({ surface }) => surface)).toEqual(["고양이", "개", "봤다"]);
  expect(plainText(text)).toContain("고양이와 개를");
});
