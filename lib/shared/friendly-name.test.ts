import { expect, test } from "vitest";
import { friendlyName } from "./friendly-name";
import { LOCALES } from "./locale";
import { lengthOf } from "./text";

test("a name for who chose none is two words of their language, and one that signing up takes", () => {
  expect(friendlyName("ko", () => 0)).toBe("졸린 고양이");
  expect(friendlyName("en", () => 0.999)).toBe("Merry Chick");
  for (const locale of LOCALES)
    for (let turn = 0; turn < 400; turn++) {
      const name = friendlyName(locale);
      expect(name).toMatch(/^\p{L}+ \p{L}+$/u);
      expect(lengthOf(name)).toBeLessThanOrEqual(40);
    }
});

test("people who sign up one after another are not all called the same", () => {
  expect(new Set(Array.from({ length: 100 }, () => friendlyName("ko"))).size).toBeGreaterThan(30);
});
