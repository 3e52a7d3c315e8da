import { expect, test } from "vitest";
import { ellipses } from "@/tests/support/cells/masks";
import { measureParts } from "./parts";

const size = { width: 100, height: 100 };
const only = (mask: Uint8Array) => {
  const [part] = measureParts(Int32Array.from(mask), size);
  if (!part) throw new Error("no part");
  return part;
};

test("a disc is round and full, a long ellipse is long and full", () => {
  const disc = only(ellipses(size, [{ x: 40, y: 50, across: 20, down: 20 }]));
  expect(disc).toMatchObject({ left: 20, right: 60, top: 30, bottom: 70 });
  expect([disc.x, disc.y]).toEqual([40, 50]);
  expect(disc.elongation).toBeCloseTo(1, 2);
  expect(disc.fullness).toBeCloseTo(1, 1);
  const ellipse = only(ellipses(size, [{ x: 50, y: 50, across: 40, down: 10 }]));
  expect(ellipse.elongation).toBeCloseTo(4, 0);
  expect(ellipse.fullness).toBeCloseTo(1, 1);
});

test("a ring is not full", () => {
  const ring = ellipses(size, [{ x: 50, y: 50, across: 30, down: 30 }]);
  const hole = ellipses(size, [{ x: 50, y: 50, across: 24, down: 24 }]);
  expect(only(ring.map((value, at) => value - (hole[at] ?? 0))).fullness).toBeLessThan(0.4);
});

test("a single pixel has a shape too", () => {
  expect(only(ellipses(size, [{ x: 3, y: 4, across: 0.5, down: 0.5 }]))).toMatchObject({ area: 1, elongation: 1 });
});
