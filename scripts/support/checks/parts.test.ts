import { expect, test } from "vitest";
import { chosenParts } from "./parts.mjs";

test("without a name everything runs but the walk through other browsers, which is asked for", () => {
  expect(chosenParts([])).toEqual(["check", "python", "unit", "e2e"]);
  expect(chosenParts(["browsers"])).toEqual(["browsers"]);
});

test("a part that is named twice runs once, and one that is not there is told with those that are", () => {
  expect(chosenParts(["e2e", "check", "e2e"])).toEqual(["check", "e2e"]);
  expect(() => chosenParts(["safari"])).toThrow('npm test knows check, python, unit, e2e, browsers, not "safari".');
});
