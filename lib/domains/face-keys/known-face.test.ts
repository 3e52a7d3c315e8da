import { expect, test } from "vitest";
import { SAME_FACE_BELOW } from "./face-key";
import { distanceOf, isSameFace, type KnownFace, learn } from "./known-face";

/** A face that lies so far from the one of zeros. */
const at = (distance: number) => Float32Array.from({ length: 128 }, (_, nth) => (nth === 0 ? distance : 0));

test("one face is another below the limit, and not at it", () => {
  expect(SAME_FACE_BELOW).toBe(0.45);
  expect(distanceOf(at(0), at(0.3))).toBeCloseTo(0.3);
  expect(isSameFace(at(0), at(0.449))).toBe(true);
  expect(isSameFace(at(0), at(0.451))).toBe(false);
});

test("the mean is that of all that were learned", () => {
  const once = learn({ mean: at(0), samples: 1 }, at(0.3));
  expect([once.mean[0], once.samples]).toEqual([expect.closeTo(0.15), 2]);
  const twice = learn(once, at(0.3));
  expect([twice.mean[0], twice.samples]).toEqual([expect.closeTo(0.2), 3]);
});

test("a face that is not the same moves nothing", () => {
  const known = { mean: at(0), samples: 4 };
  expect(learn(known, at(0.46))).toEqual(known);
});

test("after many a new one still counts: a face that ages stays known", () => {
  let known: KnownFace = { mean: at(0), samples: 10_000 };
  for (let year = 0; year < 100; year += 1) known = learn(known, at(0.3));
  expect(known.mean[0]).toBeGreaterThan(0.25);
});
