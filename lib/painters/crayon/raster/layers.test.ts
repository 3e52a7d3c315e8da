import { expect, test } from "vitest";
import { ink, limb, outline, patch, shape } from "../paper/shapes";
import { coloursOnly, linesOnly, withPen } from "./layers";

const BOX = "M0 0h10v10h-10Z";

test("another pen changes outlines alone", () => {
  const svg = withPen(shape(BOX, "#ff0000", 2) + patch(BOX, "#00ff00"), { colour: "#333333", width: 0.5 });
  expect(svg).toContain('stroke="#333333" stroke-width="1.00"');
  expect(svg).toContain('fill="#ff0000"');
  expect(svg).toContain(patch(BOX, "#00ff00"));
});

test.each([0.5, 1.5])("a limb keeps rims on both sides under a pen of width %d", (width) => {
  const svg = withPen(limb(BOX, "#abcdef", 10), { colour: "#333333", width });
  const [rims, flesh] = [...svg.matchAll(/stroke-width="([\d.]+)"/g)].map((match) => Number(match[1]));
  expect((rims ?? 0) - (flesh ?? 0)).toBeCloseTo(3.6 * width);
});

test("a drawing in its own units has an outline of its own units", () => {
  const half = (group: string) => withPen(group, { colour: "#333333", width: 0.5 });
  expect(half(`<g fill="none" ${outline(20)}></g>`)).toContain('stroke-width="10.00"');
  // Half of an outline lies under its drawing.
  expect(half(`<g ${outline(20)}></g>`)).toContain('stroke-width="16.67"');
});

test("lines are black on white, and nothing else is left", () => {
  const svg = linesOnly(shape(BOX, "#ff0000") + patch(BOX, "#1c1c1c") + patch(BOX, "#603010") + ink(BOX), 1);
  expect(new Set(svg.match(/#[\da-f]+/g))).toEqual(new Set(["#fff", "#000"]));
  expect(svg).toContain(`<path d="${BOX}" fill="#000"/>`);
});

test("for a wet brush outlines are bare rims", () => {
  const svg = coloursOnly(shape(BOX, "#ff0000", 2), 0.5);
  expect(svg).toContain('fill="#ff0000" stroke="#ffffff" stroke-width="1.00"');
});
