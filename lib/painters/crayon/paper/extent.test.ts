import { expect, test } from "vitest";
import { extentsOf } from "./extent";
import { ellipse, line, patch, path } from "./shapes";

test("a stroke takes its line and half its width on each side", () => {
  expect(extentsOf(line(path`M10 20L50 20`, "#000000", 4))).toEqual([{ x0: 8, x1: 52, y0: 18, y1: 22 }]);
});

test("relative steps go on from where the pen is", () => {
  expect(extentsOf(patch("M10 10h20v5l-5 5", "#000000")).at(-1)).toEqual({ x0: 25, x1: 30, y0: 15, y1: 20 });
});

test("a slanted line in many steps is no large box", () => {
  const boxes = extentsOf(patch("M0 0L50 50L100 100", "#000000"));
  expect(boxes).toHaveLength(2);
  expect(Math.max(...boxes.map(({ x0, x1 }) => x1 - x0))).toBe(50);
});

test("an ellipse is found whole", () => {
  const boxes = extentsOf(patch(ellipse(100, 100, 20, 10), "#000000"));
  expect(Math.min(...boxes.map(({ x0 }) => x0))).toBe(80);
  expect(Math.max(...boxes.map(({ y1 }) => y1))).toBe(110);
});
