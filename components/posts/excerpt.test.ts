import { expect, test } from "vitest";
import { excerpt } from "./excerpt";

test("an excerpt reads as plain text", () => {
  expect(excerpt("**바다**에 갔다.\n\n- 모래성\n- _아이스크림_\n\n> [여기](https://a.kr) 좋다")).toBe(
    "바다에 갔다. 모래성 _아이스크림_ 여기 좋다",
  );
});

test("a long day is cut at a word and never inside an emoji", () => {
  expect(excerpt("one two three four", 10)).toBe("one two…");
  expect(excerpt("🏖️".repeat(100), 10)).not.toMatch(/\uD83C…$/);
});

test("20,000 characters of marks cost no time", () => {
  const start = performance.now();
  for (const mark of ["*", "[", "_", "> ", "![", "- "]) excerpt(mark.repeat(20_000 / mark.length));
  expect(performance.now() - start).toBeLessThan(200);
});
