import { expect, test } from "vitest";
import { NOTHING, rangeTo, toggled, without } from "./selection";

const ORDER = [..."abcdef"];
const ids = (selection: { ids: ReadonlySet<string> }) => [...selection.ids].sort().join("");

test("one is chosen and left again", () => {
  const one = toggled(NOTHING, "b");
  expect([ids(one), one.anchor]).toEqual(["b", "b"]);
  expect(ids(toggled(one, "b"))).toBe("");
});

test("a range goes from the one that was chosen last, in either direction, and keeps the others", () => {
  const from = toggled(toggled(NOTHING, "a"), "d");
  expect(ids(rangeTo(from, "f", ORDER))).toBe("adef");
  expect(ids(rangeTo(from, "b", ORDER))).toBe("abcd");
  expect(ids(rangeTo(rangeTo(from, "f", ORDER), "c", ORDER))).toBe("acdef");
});

test("a range without a beginning is one picture", () => {
  expect(ids(rangeTo(NOTHING, "c", ORDER))).toBe("c");
  expect(ids(rangeTo({ ids: new Set(), anchor: "gone" }, "c", ORDER))).toBe("c");
});

test("what is gone is chosen no more, and begins no range", () => {
  const left = without(rangeTo(toggled(NOTHING, "b"), "d", ORDER), ["b", "c"]);
  expect([ids(left), left.anchor]).toEqual(["d", null]);
});
