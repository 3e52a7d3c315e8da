import { expect, test } from "vitest";
import { eyeOpenness } from "./eye-openness";
import { framingOf } from "./framing";
import { meshOf, placed } from "./mesh.fixture";
import { CHEEK_LEFT, CHEEK_RIGHT, EYE_LEFT, EYE_RIGHT, leanOf, middleOf, NOSE, pointOf } from "./points";

test("the points of the 68-point order lie where MediaPipe's mesh has them", () => {
  expect([CHEEK_RIGHT, CHEEK_LEFT, NOSE, EYE_RIGHT, EYE_LEFT]).toEqual([
    [127, 234, 93, 132],
    [361, 323, 454, 356],
    [98, 97, 2, 326, 327],
    [33, 160, 158, 133, 153, 144],
    [362, 385, 387, 263, 373, 380],
  ]);
});

test("the middle of points is their mean, and a point that is not there is a mistake", () => {
  const mesh = placed(placed(meshOf(), 0, { x: 10, y: 20 }), 3, { x: 30, y: 60 });
  expect(middleOf(mesh, [0, 3])).toEqual({ x: 20, y: 40 });
  expect(() => pointOf(mesh, 468)).toThrow(RangeError);
});

test.each([0.38, 0.27, 0.17, 0])("eyes open by %f measure so, however large and however tilted", (openness) => {
  expect(eyeOpenness(meshOf({ openness }))).toBeCloseTo(openness, 4);
  expect(eyeOpenness(meshOf({ openness, width: 90, lean: 25 }))).toBeCloseTo(openness, 4);
});

test("openness is the mean of both eyes: |p1-p5| + |p2-p4| by twice |p0-p3|", () => {
  const mesh = meshOf({ openness: 0.4 });
  for (const [index, at] of EYE_RIGHT.entries()) placed(mesh, at, { x: [0, 3, 7, 10, 7, 3][index] ?? 0, y: 0 });
  expect(eyeOpenness(mesh)).toBeCloseTo(0.2, 4);
});

test.each([0, 9, -9, 30])("a head that leans by %i degrees leans so", (lean) => {
  expect(leanOf(meshOf({ lean }))).toBeCloseTo(90 + lean, 3);
});

const look = (heads: Parameters<typeof meshOf>[0][]) => ({
  faces: heads.map((head) => {
    const width = head?.width ?? 200;
    return { score: 1, box: { x: 0, y: 0, width, height: width }, mesh: meshOf(head) };
  }),
  frame: { width: 640, height: 480 },
  ms: 0,
});

test.each([
  ["good", [{}]],
  ["good", [{ turn: 0.4, nod: 0.5, lean: 12 }]],
  ["nobody", []],
  ["several", [{}, { width: 150 }]],
  ["small", [{ width: 120 }]],
  ["turned", [{ turn: 0.3 }]],
  ["turned", [{ turn: 0.7 }]],
  ["leaning", [{ lean: 18 }]],
  ["leaning", [{ lean: -18 }]],
  ["raised", [{ nod: 0.2 }]],
  ["lowered", [{ nod: 0.65 }]],
] as const)("a frame is %s with %j", (framing, heads) => {
  expect(framingOf(look([...heads]))).toBe(framing);
});
