import { expect, test } from "vitest";
import type { Cell } from "@/lib/domains/cells/cell";
import { added, cellAt, flipped, moved, nextCell, regionBetween, removed, ringRadius } from "./correction";

const cell = (x: number, y: number, over: Partial<Cell> = {}): Cell => ({ x, y, area: 300, live: true, ...over });
const CROSS = [cell(50, 50), cell(90, 52), cell(50, 10), cell(10, 50), cell(48, 95)];

test("a finger means the nearest cell in reach, and empty ground else", () => {
  expect(cellAt(CROSS, { x: 51, y: 49 }, 5)).toBe(0);
  expect(cellAt(CROSS, { x: 72, y: 51 }, 30)).toBe(1);
  expect(cellAt(CROSS, { x: 72, y: 30 }, 5)).toBe(-1);
  expect(cellAt([], { x: 1, y: 1 }, 100)).toBe(-1);
  // A large one is meant anywhere inside its ring.
  expect(cellAt([cell(50, 50, { area: 8000 })], { x: 90, y: 50 }, 5)).toBe(0);
});

test("what is added lives and is as large as the others; the rest stays as it was", () => {
  const cells = [cell(1, 1, { area: 100 }), cell(2, 2, { area: 500 }), cell(3, 3, { area: 900 })];
  expect(added(cells, { x: 9, y: 8 })).toEqual([...cells, { x: 9, y: 8, area: 500, live: true }]);
  expect(added([], { x: 9, y: 8 })[0]?.area).toBeGreaterThan(0);
  expect(flipped(cells, 1).map(({ live }) => live)).toEqual([true, false, true]);
  expect(removed(cells, 0)).toEqual(cells.slice(1));
  expect(cells).toHaveLength(3);
});

test("arrow keys lead to the neighbour that way, and stay where there is none", () => {
  expect(nextCell(CROSS, 0, "ArrowRight")).toBe(1);
  expect(nextCell(CROSS, 0, "ArrowUp")).toBe(2);
  expect(nextCell(CROSS, 0, "ArrowLeft")).toBe(3);
  expect(nextCell(CROSS, 0, "ArrowDown")).toBe(4);
  expect(nextCell(CROSS, 1, "ArrowRight")).toBe(1);
  expect(nextCell(CROSS, -1, "ArrowUp")).toBe(0);
  expect(nextCell([], -1, "ArrowUp")).toBe(-1);
});

test("a region is the same whichever corner came first, ends with the picture, and is none for a click", () => {
  const size = { width: 100, height: 80 };
  const region = { x: 10, y: 20, width: 90, height: 60 };
  expect(regionBetween({ x: 10, y: 20 }, { x: 400, y: 300 }, size)).toEqual(region);
  expect(regionBetween({ x: 400, y: 300 }, { x: 10, y: 20 }, size)).toEqual(region);
  expect(regionBetween({ x: 10, y: 20 }, { x: 12, y: 60 }, size)).toBeNull();
});

test("keys leave the picture nowhere", () => {
  const size = { width: 100, height: 80 };
  expect(moved({ x: 4, y: 4 }, "ArrowLeft", 10, size)).toEqual({ x: 0, y: 4 });
  expect(moved({ x: 4, y: 4 }, "ArrowDown", 100, size)).toEqual({ x: 4, y: 80 });
});

test("a ring is around its cell", () => {
  expect(ringRadius({ area: Math.PI * 400 })).toBeGreaterThan(20);
  expect(ringRadius({ area: 0 })).toBeGreaterThan(4);
});
