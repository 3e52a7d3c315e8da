import { expect, test } from "vitest";
import { roundPath } from "./round-path";

test("numbers are cut to tenths and keep apart", () => {
  expect(roundPath("M1.234.567l-.04.96L10 20Z")).toBe("M1.2 .6l0 1L10 20Z");
});

test("arc flags written without spaces stay flags", () => {
  expect(roundPath("a1.04 1.04 0 01.55.55")).toBe("a1 1 0 0 1 .6 .6");
});

test("something that is not path data is refused", () => {
  expect(() => roundPath("M1")).toThrow("not path data");
});
