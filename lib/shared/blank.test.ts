import { expect, test } from "vitest";
import { isBlank } from "./blank";

test("what can't be seen is blank, whatever it is made of", () => {
  for (const text of ["", " \n\t", "\u3164", "\u2800\u2800", "\u200B\u200D", "\u0301", "\u00A0\u3000"]) {
    expect(isBlank(text), JSON.stringify(text)).toBe(true);
  }
  for (const text of ["a", "ㅋ", " . ", "☀️", "é", "각", "\u200B비"]) expect(isBlank(text), text).toBe(false);
});
