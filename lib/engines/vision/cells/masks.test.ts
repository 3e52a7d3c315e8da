import { expect, test } from "vitest";
import { drawnMask, maskOf } from "@/tests/support/cells/masks";
import { closed, dilated, eroded, fillHoles, opened } from "./masks";

test("a dot grows to a disc, and shrinks back to a dot", () => {
  const { mask, size } = maskOf([".......", ".......", ".......", "...#...", ".......", ".......", "......."]);
  const disc = dilated(mask, size, 2);
  expect(drawnMask(disc, size)).toEqual([".......", "...#...", "..###..", ".#####.", "..###..", "...#...", "......."]);
  expect(drawnMask(eroded(disc, size, 2), size)).toEqual(drawnMask(mask, size));
});

test("opening takes thin things away and leaves thick ones", () => {
  const { mask, size } = maskOf(["#......", ".......", ".###...", ".######", ".###...", ".......", "......."]);
  expect(drawnMask(opened(mask, size, 1), size)).toEqual([
    ".......",
    ".......",
    "..##...",
    ".####..",
    "..##...",
    ".......",
    ".......",
  ]);
});

test("closing bridges a gap of a line", () => {
  const { mask, size } = maskOf([".........", "####.####", "####.####", "####.####", "........."]);
  expect(drawnMask(closed(mask, size, 1), size)[2]).toBe("#########");
});

test("a hole is filled unless it is too large or open to the border, also where corners only touch", () => {
  const { mask, size } = maskOf([
    "..........",
    ".###..###.",
    ".#.#..#.##",
    ".###..##..",
    "..........",
    ".#####....",
    ".#...#.##.",
    ".#...#.#..",
    ".#####....",
    "..........",
  ]);
  fillHoles(mask, size, 3);
  const rows = drawnMask(mask, size);
  expect(rows.slice(1, 4)).toEqual([".###..###.", ".###..####", ".###..##.."]);
  expect(rows.slice(5, 9)).toEqual([".#####....", ".#...#.##.", ".#...#.#..", ".#####...."]);
});

test("what the border cuts off is open, however small", () => {
  const { mask, size } = maskOf([".#...", "##...", "...##", "...#."]);
  fillHoles(mask, size, 3);
  expect(drawnMask(mask, size)).toEqual([".#...", "##...", "...##", "...#."]);
});
