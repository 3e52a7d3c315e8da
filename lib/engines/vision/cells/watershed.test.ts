import { expect, test } from "vitest";
import { ellipses } from "@/tests/support/cells/masks";
import { measureParts } from "./parts";
import { watershed } from "./watershed";

const size = { width: 120, height: 80 };
const disc = (x: number, y: number, radius: number) => ({ x, y, across: radius, down: radius });
const WAIST = { share: 0.16, pixels: 0.9 };

const partsOf = (mask: Uint8Array, persistence = WAIST) => measureParts(watershed(mask, size, persistence), size);

test("two discs that overlap are two parts, each about its own middle", () => {
  const parts = partsOf(ellipses(size, [disc(40, 40, 16), disc(66, 40, 16)]));
  expect(parts).toHaveLength(2);
  const [left, right] = parts.sort((a, b) => a.x - b.x);
  expect(Math.abs((left?.x ?? 0) - 40)).toBeLessThan(2);
  expect(Math.abs((right?.x ?? 0) - 66)).toBeLessThan(2);
});

test("one ellipse is one part, however long", () => {
  expect(partsOf(ellipses(size, [{ x: 60, y: 40, across: 50, down: 14 }]))).toHaveLength(1);
  expect(partsOf(ellipses(size, [{ x: 60, y: 40, across: 24, down: 16 }]), { share: 0.05, pixels: 0.35 })).toHaveLength(
    1,
  );
});

test("a slight waist parts only where slight waists count", () => {
  const nearlyOne = ellipses(size, [disc(50, 40, 16), disc(64, 40, 16)]);
  expect(partsOf(nearlyOne)).toHaveLength(1);
  expect(partsOf(nearlyOne, { share: 0.01, pixels: 0.1 })).toHaveLength(2);
});

test("what does not touch is never one part, and nothing is no part", () => {
  expect(partsOf(ellipses(size, [disc(20, 20, 8), disc(60, 50, 8), disc(100, 20, 8)]))).toHaveLength(3);
  expect(partsOf(new Uint8Array(size.width * size.height))).toEqual([]);
});

test("every pixel of the mask is in a part and none besides", () => {
  const mask = ellipses(size, [disc(40, 40, 16), disc(66, 40, 16), disc(53, 20, 10)]);
  const labels = watershed(mask, size, WAIST);
  expect(Array.from(labels, (label) => (label > 0 ? 1 : 0))).toEqual(Array.from(mask));
});
