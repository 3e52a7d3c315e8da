import { expect, test } from "vitest";
import { f1, scoreCount } from "@/bench/cells/score";
import { SCENARIOS } from "@/tests/support/cells/scenarios";
import type { Scene } from "@/tests/support/cells/scene";
import { drawScene } from "@/tests/support/cells/synthetic-cells";
import { type CountSettings, USUAL_SETTINGS } from "./cell-count";
import { countCells } from "./count-cells";

const SMALL = { width: 512, height: 512, cells: 40 };

function setup(asked: Partial<Scene>, seed = 11, settings: Partial<CountSettings> = {}) {
  const { rgb, width, height, cells } = drawScene({ ...SMALL, ...asked }, seed);
  const count = countCells({ data: rgb, width, height }, { ...USUAL_SETTINGS, ...settings });
  return { count, there: cells, score: scoreCount(count.cells, cells) };
}

test.each(["plain", "dense", "overlapping", "weak rim", "no rim", "dim core", "defocused", "with grid", "noisy"])(
  "cells are found and told apart: %s",
  (name) => {
    const { score } = setup({ ...SCENARIOS[name], ...SMALL });
    expect(score.countError).toBeLessThanOrEqual(0.1);
    expect(f1([score.live])).toBeGreaterThan(0.9);
    expect(f1([score.dead])).toBeGreaterThan(0.93);
  },
);

test("places and areas are those of the cells", () => {
  const { count, there } = setup({ clumped: 0, noise: 3, debris: 0 });
  for (const cell of there) {
    const found = count.cells.find(({ x, y }) => Math.hypot(x - cell.x, y - cell.y) < 2);
    if (!found) throw new Error(`nothing at ${cell.x}, ${cell.y}`);
    expect(Math.sqrt(found.area / Math.PI) / cell.radius).toBeGreaterThan(0.85);
    expect(Math.sqrt(found.area / Math.PI) / cell.radius).toBeLessThan(1.15);
  }
});

test("where no cells are none are counted: noise, debris and a grid, one colour, a few pixels", () => {
  expect(setup({ cells: 0, debris: 60, hasGrid: true }).count).toMatchObject({ cells: [], warnings: [] });
  for (const [width, height] of [
    [300, 200],
    [1, 1],
    [2, 300],
  ] as const)
    for (const value of [0, 200, 255]) {
      const data = new Uint8Array(width * height * 3).fill(value);
      expect(countCells({ data, width, height }, USUAL_SETTINGS)).toMatchObject({
        width,
        height,
        cells: [],
        warnings: [],
      });
    }
});

test("a region limits the count to the cells whose middle is in it", () => {
  const { count } = setup({});
  const region = { x: 100, y: 50, width: 200, height: 300 };
  const inside = count.cells.filter(({ x, y }) => x >= 100 && x < 300 && y >= 50 && y < 350);
  expect(inside.length).toBeGreaterThan(3);
  expect(setup({}, 11, { region }).count.cells).toEqual(inside);
  expect(setup({}, 11, { region: { x: 600, y: 0, width: 10, height: 10 } }).count.cells).toEqual([]);
});

test("smaller ones than the least size are left out, and the size that was used is said", () => {
  const { count } = setup({});
  const areas = count.cells.map(({ area }) => area).sort((a, b) => a - b);
  const leastSize = areas[10] ?? 0;
  const larger = setup({}, 11, { leastSize }).count;
  expect(larger.leastSize).toBe(leastSize);
  expect(larger.cells.length).toBeGreaterThan(20);
  expect(larger.cells.length).toBeLessThan(count.cells.length);
  expect(Math.min(...larger.cells.map(({ area }) => area))).toBeGreaterThanOrEqual(leastSize);
  expect(count.leastSize).toBeGreaterThan(40);
});

test("a stricter threshold never finds more faint cells, and pale dead ones are lost first", () => {
  const found = (threshold: number) => setup({ paleDead: 0.8, deadShare: 1 }, 11, { threshold }).count.cells.length;
  expect(found(-1)).toBeLessThan(found(0));
  expect(found(1)).toBeGreaterThanOrEqual(found(0));
});

test("blur, uneven light and heaps are warned of, and a good picture is not", () => {
  expect(setup({ clumped: 0 }).count.warnings).toEqual([]);
  expect(setup({ clumped: 0, blur: 4 }).count.warnings).toEqual(["blurred"]);
  expect(setup({ clumped: 0, lightFall: 0.7 }).count.warnings).toEqual(["uneven_light"]);
  expect(setup({ cells: 90, clumped: 0.8 }).count.warnings).toEqual(["touching"]);
});

test("the same picture gives the same count", () => {
  expect(setup({}).count).toEqual(setup({}).count);
});
