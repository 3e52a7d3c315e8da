import fc from "fast-check";
import { expect, test } from "vitest";
import { findWords } from "./find-words";

const found = (words: string[], text: string) => findWords(words, text).map(({ word }) => word);

test.each([
  ["바보", "이 바보야!", "바보"],
  ["바보", "바보 같은 날", "바보"],
  ["바보", "바보같은 날", "바보"],
  ["바보", "그런 바보들은 많다", "바보"],
  ["바보", "바보ㅋㅋ", "바보"],
  ["바보", "바보".normalize("NFD"), "바보".normalize("NFD")],
  ["바보", "너는 바 보", "바 보"],
  ["바보", "바.보", "바.보"],
  ["바보", "바\u200b보", "바\u200b보"],
  ["멍청이", "멍청이라고 했다", "멍청이"],
  ["idiot", "You IDIOT.", "IDIOT"],
  ["idiot", "ｉｄｉｏｔ", "ｉｄｉｏｔ"],
  ["idiot", "such idiots", "idiot"],
  ["idiot", "i-d-i-o-t", "i-d-i-o-t"],
  ["Idiot", "idiot이라고", "idiot"],
  ["buy now", "please buy   now!", "buy now"],
  ["c++", "I know C++ well", "C++"],
  ["q\u0307x", "q\u0307.x", "q\u0307.x"],
])("%s is found in %s", (word, text, as) => {
  expect(found([word], text)).toEqual([as.replace(/\s+/g, " ")]);
});

test.each([
  ["바보", "아바보드"],
  ["바보", "대바보시"],
  ["시발", "새 앨범의 출시발표"],
  ["시발", "이야기의 시발점"],
  ["바보", "바 보셨어요?"],
  ["ass", "a class in grass"],
  ["ass", "as sure as ever"],
  ["idiot", "idiotic"],
  ["spam", "It's Pam!"],
  ["abc", "abcódef"],
])("%s is not found in %s", (word, text) => {
  expect(found([word], text)).toEqual([]);
});

test("what is around is shown as it was written, in one line", () => {
  const [one] = findWords(["바보"], "어제는\n정말로 즐거웠는데 바보가 와서 다 망쳤다고 생각했다");
  expect(one).toEqual({ before: "어제는 정말로 즐거웠는데 ", word: "바보", after: "가 와서 다 망쳤다고 생각" });
});

test("whatever was written and listed, what is found stands there", () => {
  const texts = fc.string({ unit: "grapheme", maxLength: 60 });
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 5 }), texts, (words, text) => {
      const bare = (some: string) => some.replace(/\s+/g, "");
      for (const { before, word, after } of findWords(words, text)) {
        expect(bare(text)).toContain(bare(before + word + after));
      }
    }),
  );
});

test("200 words are looked for in the longest text in a moment", () => {
  const words = Array.from({ length: 200 }, (_, at) => `낱말${at}`);
  const text = "바다에 가서 조개를 주웠다. ".repeat(1200);
  const from = performance.now();
  findWords(words, text);
  expect(performance.now() - from).toBeLessThan(2000);
});
