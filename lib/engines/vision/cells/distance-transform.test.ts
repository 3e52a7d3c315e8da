import { expect, test } from "vitest";
import { dice } from "@/tests/support/cells/dice";
import { distanceTransform } from "./distance-transform";
import type { Mask, Size } from "./plane";

/** By looking at every pixel outside, for every pixel. */
function byBruteForce(mask: Mask, { width }: Size): number[] {
  return Array.from(mask, (value, at) => {
    if (!value) return 0;
    let nearest = Number.POSITIVE_INFINITY;
    for (let other = 0; other < mask.length; other += 1) {
      if (mask[other]) continue;
      const [dx, dy] = [(other % width) - (at % width), Math.floor(other / width) - Math.floor(at / width)];
      nearest = Math.min(nearest, Math.hypot(dx, dy));
    }
    return nearest;
  });
}

test.each([0.5, 0.9, 0.99])("is exact for masks of chance, %d full", (share) => {
  const { uniform } = dice(7);
  for (const size of [
    { width: 31, height: 24 },
    { width: 1, height: 40 },
    { width: 40, height: 1 },
  ]) {
    const mask = Uint8Array.from({ length: size.width * size.height }, () => (uniform() < share ? 1 : 0));
    mask[0] = 0;
    const found = Array.from(distanceTransform(mask, size));
    for (const [at, expected] of byBruteForce(mask, size).entries()) expect(found[at]).toBeCloseTo(expected, 4);
  }
});

test("nothing gives nothing, and all is far from an outside that isn't there", () => {
  const size = { width: 9, height: 7 };
  expect(Math.max(...distanceTransform(new Uint8Array(63), size))).toBe(0);
  expect(Math.min(...distanceTransform(new Uint8Array(63).fill(1), size))).toBeGreaterThan(1000);
});
