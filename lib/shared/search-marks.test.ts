import { expect, test } from "vitest";
import { isFoundIn } from "./search-form";
import { marked, markedExcerpt, type Piece } from "./search-marks";

const shown = (pieces: Piece[]) => pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join("");

test.each([
  ["꽃", "벚꽃이 피었다", "벚[꽃]이 피었다"],
  ["꼬", "벚꽃이 피었다", "벚[꽃]이 피었다"],
  ["ㄲ", "벚꽃이 피었다", "벚[꽃]이 피었다"],
  ["꿀버", "꿀벌을 보았다", "[꿀벌]을 보았다"],
  ["고", "과자와 닭고기", "[과]자와 닭[고]기"],
  ["달", "닭이 울었다", "[닭]이 울었다"],
  ["버스", "벌스 버스", "벌스 [버스]"],
  ["버스".normalize("NFD"), "버스", "[버스]"],
  ["버스", "버스 정류장".normalize("NFD"), `[${"버스".normalize("NFD")}]${" 정류장".normalize("NFD")}`],
  ["ＳＥＡ", "The Sea", "The [Sea]"],
  ["ÉTÉ", "L'été", "L'[été]"],
  ["바다 모래성", "모래성을 쌓은 바다", "[모래성]을 쌓은 [바다]"],
  ["가나", "가나다가나", "[가나]다[가나]"],
  ["ㅋㅋ", "ㅋㅋㅋㅋㅠㅠ", "[ㅋㅋㅋㅋ]ㅠㅠ"],
  ["ㅠㅠ", "ㅋㅋㅠㅠ 유유", "ㅋㅋ[ㅠㅠ] 유유"],
  ["100%", "１００％ 맞다", "[１００％] 맞다"],
  ["👍", "좋다 👍🏽!", "좋다 [👍🏽]!"],
])("%s in “%s”", (query, text, expected) => {
  expect(shown(marked(text, query))).toBe(expected);
});

test("a text is found by all of its words and not by some", () => {
  expect(isFoundIn("바다에서 모래성을 쌓았다", "모래성 바다")).toBe(true);
  expect(isFoundIn("바다에서 놀았다", "모래성 바다")).toBe(false);
});

test("what was found stands in the excerpt with some words before it, however far down", () => {
  const text = `${"아침에 일어나 밥을 먹었다. ".repeat(300)}저녁에는 꿀벌을 보았다. ${"그리고 잤다. ".repeat(300)}`;
  const found = shown(markedExcerpt(text, "꿀벌", 60));
  expect(found).toMatch(/^…\S.*저녁에는 \[꿀벌\]을 보았다\. .*…$/);
  expect(found.length).toBeLessThan(80);
});

test("without a match it is the beginning; a short text stays whole", () => {
  expect(shown(markedExcerpt("짧은  하루\n였다", "바다"))).toBe("짧은 하루 였다");
  expect(shown(markedExcerpt("가 ".repeat(200), "바다", 20))).toMatch(/^가 가.*…$/);
});

test("a letter with a thousand marks takes no time and stays whole", () => {
  const letter = `a${"\u0316\u0301".repeat(20_000)}`;
  const begin = performance.now();
  expect(shown(marked(`${letter}bc`, "bc"))).toBe(`${letter}[bc]`);
  expect(performance.now() - begin).toBeLessThan(500);
});
