import { expect, test } from "vitest";
import { meshOf } from "./mesh.fixture";
import { type Measure, measureOf, PostureCalibration, postureOf } from "./posture";

const USUAL = { width: 200, height: 230, nose: 40 };
const measure = (change: Partial<Measure>): Measure => ({ ...USUAL, lean: 90, ...change });

test("a face is measured by its cheeks, its eyes and its nose", () => {
  // Eyes at 210, nose at 270: their mean is 230.
  const { width, height, nose, lean } = measureOf(meshOf());
  expect([width, height, nose, lean]).toEqual([200, 230, 40, 90]);
});

test.each([
  ["good", {}],
  ["good", { height: 275 }],
  ["down", { height: 276 }],
  ["down", { height: 276, width: 171 }],
  ["good", { height: 276, width: 169 }],
  ["good", { width: 209 }],
  ["near", { width: 210 }],
  ["down", { width: 210, height: 276 }],
  ["good", { lean: 100 }],
  ["tilt", { lean: 100.5 }],
  ["tilt", { lean: 79.5 }],
  ["near", { width: 210, lean: 70 }],
] as const)("it is %s with %j", (posture, change) => {
  expect(postureOf(measure(change), USUAL)).toBe(posture);
});

test("how somebody sits is the mean of their first four frames", () => {
  const calibration = new PostureCalibration();
  const heights = [228, 230, 231, 231];
  const learned = heights.map((height) => calibration.add(measure({ height })));
  expect(learned.slice(0, 3)).toEqual([null, null, null]);
  expect(learned[3]).toEqual({ width: 200, height: 230, nose: 40 });
});

test("frames of somebody who still comes closer are forgotten", () => {
  const calibration = new PostureCalibration();
  for (const width of [120, 140, 200, 201]) expect(calibration.add(measure({ width }))).toBeNull();
  expect(calibration.learned).toBe(0.5);
  calibration.add(measure({ width: 199 }));
  expect(calibration.add(measure({ width: 200 }))?.width).toBe(200);
});
