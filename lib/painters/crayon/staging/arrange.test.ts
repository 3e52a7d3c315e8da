import { expect, test } from "vitest";
import { createRandom } from "../paper/random";
import { openAir } from "../paper/stage";
import { ARRANGEMENTS, arrange, LEAST_HEIGHT } from "./arrange";
import type { Tableau } from "./tableau";

const ROOM = { from: 16, to: 496 };
const group = (width: number): Tableau => ({ members: [], uses: [], width, draw: () => {} });
const groups = [group(44), group(44), group(70)];
const spotsOf = (kind: (typeof ARRANGEMENTS)[number], seed = 1) =>
  arrange(kind, groups, ROOM, openAir(240), createRandom(seed)) ?? [];

test("every group has a spot inside its room, whatever the arrangement", () => {
  for (const kind of ARRANGEMENTS)
    for (let seed = 0; seed < 20; seed++)
      spotsOf(kind, seed).forEach(({ x, height }, i) => {
        const half = ((groups[i]?.width ?? 0) * height) / 200;
        expect(x - half, kind).toBeGreaterThan(ROOM.from - 14);
        expect(x + half, kind).toBeLessThan(ROOM.to + 14);
      });
});

test("near is larger than far, and left is left of right", () => {
  const [near, far] = [spotsOf("near"), spotsOf("far")];
  expect(near[0]?.height).toBeGreaterThan((far[0]?.height ?? 0) * 1.2);
  const middle = (kind: "left" | "right") => spotsOf(kind).reduce((sum, { x }) => sum + x / 3, 0);
  expect(middle("left")).toBeLessThan(middle("right"));
});

test("in depth some stand farther back and smaller", () => {
  const heights = spotsOf("depth").map(({ y, height }) => ({ y, height }));
  const [first, second] = heights;
  expect(first && second && first.y > second.y && first.height > second.height).toBe(true);
});

test("people are large enough to be recognised unless they are too many", () => {
  for (const kind of ARRANGEMENTS) for (const { height } of spotsOf(kind)) expect(height).toBeGreaterThan(LEAST_HEIGHT);
});

test("a group alone is not put into rows", () => {
  expect(arrange("rows", [group(60)], ROOM, openAir(240), createRandom(1))).toBeNull();
});
