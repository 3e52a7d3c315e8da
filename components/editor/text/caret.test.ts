import { expect, test } from "vitest";
import { wayIntoView } from "./caret";

const EDGES = { top: 64, bottom: 740 };

test("a line that is seen stays where it is", () => {
  expect(wayIntoView({ top: 64, bottom: 98 }, EDGES, 16)).toBe(0);
  expect(wayIntoView({ top: 690, bottom: 724 }, EDGES, 16)).toBe(0);
});

test("a line behind the bar or the header comes out with some room", () => {
  expect(wayIntoView({ top: 730, bottom: 764 }, EDGES, 16)).toBe(40);
  expect(wayIntoView({ top: 40, bottom: 74 }, EDGES, 16)).toBe(-40);
});
