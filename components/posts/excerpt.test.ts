import { expect, test } from "vitest";
import { excerpt } from "./excerpt";

test("an excerpt reads as plain text", () => {
  expect(excerpt("**바다**에 갔다.\n\n- 모래성\n- *아이스크림*\n\n> [여기](https://a.kr) 좋다")).toBe(
    "바다에 갔다. 모래성 아이스크림 여기 좋다",
  );
  expect(excerpt("할 일\n1. 우유\n2. 빵")).toBe("할 일 1. 우유 2. 빵");
});

test("a long day is cut at a word", () => {
  expect(excerpt("one two three four", 10)).toBe("one two…");
  expect(excerpt("one two three four", 18)).toBe("one two three four");
});

test.each([
  ["a family of emoji", "👨‍👩‍👧‍👦"],
  ["a flag", "🇰🇷"],
  ["England's flag", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"],
  ["a skin tone", "👍🏽"],
  ["single Hangul letters", "\u1112\u1161\u11ab"],
  ["an accent of its own", "e\u0301"],
  ["a keycap", "1️⃣"],
])("%s is never cut in two", (_, letter) => {
  for (const max of [1, 2, 7, 10]) {
    const cut = excerpt(letter.repeat(100), max);
    expect(cut.endsWith("…")).toBe(true);
    expect(cut.slice(0, -1)).toBe(letter.repeat(cut.slice(0, -1).length / letter.length));
    expect(cut.length).toBeLessThan(max * 11 + 2);
  }
});

test("marks without end are no longer than their share", () => {
  expect(excerpt(`가${"\u0301".repeat(5_000)}나`, 10)).toBe("…");
  expect(excerpt(`가 나 ${"\u0301".repeat(5_000)}`, 10).length).toBeLessThan(50);
});
