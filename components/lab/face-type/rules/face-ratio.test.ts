import { expect, test } from "vitest";
import { ratioOf } from "./face-ratio";

/** A face so wide and high, at a place, in a mesh of nothing else. */
function face(width: number, height: number, lean = 0) {
  const mesh = new Float32Array(468 * 2);
  const put = (index: number, x: number, y: number) =>
    mesh.set([300 + x * Math.cos(lean) - y * Math.sin(lean), 200 + x * Math.sin(lean) + y * Math.cos(lean)], index * 2);
  put(10, 0, -height / 2);
  put(152, 0, height / 2);
  put(234, -width / 2, 0);
  put(454, width / 2, 0);
  return { mesh };
}

test("a face is measured by its height and width, however large it is and however it leans", () => {
  expect(ratioOf(face(100, 120))).toBeCloseTo(1.2);
  expect(ratioOf(face(200, 240))).toBeCloseTo(1.2);
  expect(ratioOf(face(100, 120, 0.3))).toBeCloseTo(1.2);
  expect(ratioOf(face(100, 140))).toBeGreaterThan(ratioOf(face(100, 120)));
});

test("a mesh without width does no harm", () => {
  expect(Number.isFinite(ratioOf(face(0, 120)))).toBe(true);
});
