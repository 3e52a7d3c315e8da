import { expect, test } from "vitest";
import { inputFor, readFaces, withOpenInput } from "./blazeface";

const NOBODY = -10;
const logit = (score: number) => Math.log(score / (1 - score));

/** Answers for an input of 64 x 32: 4 x 2 fine cells with two anchors, 2 x 1 coarse ones with six. */
function setup() {
  const fine = { scores: new Float32Array(16).fill(NOBODY), places: new Float32Array(16 * 16) };
  const coarse = { scores: new Float32Array(12).fill(NOBODY), places: new Float32Array(12 * 16) };
  const outputs = [fine.scores, fine.places, coarse.scores, coarse.places];
  const put = (cells: typeof fine, anchor: number, score: number, numbers: number[]) => {
    cells.scores[anchor] = logit(score);
    cells.places.set(numbers, anchor * 16);
  };
  const input = inputFor({ width: 64, height: 32 }, 64);
  return {
    fine,
    coarse,
    put,
    read: (least = 0.5, scale = { x: 1, y: 1 }) => readFaces(outputs, { ...input, scale }, least),
  };
}

test("a face lies where its anchor and its numbers say, in fine cells and in coarse ones", () => {
  const { fine, coarse, put, read } = setup();
  // The second row's second cell, its second anchor: the middle is at 24, 24.
  put(fine, 11, 0.75, [-4, 2, 8, 10, -2, -3, 2, -3, 0, 0, 0, 4, -5, 1, 5, 1]);
  // The second cell's last anchor: 48, 16.
  put(coarse, 11, 0.9, [1, 0, 20, 20]);
  const [first, second, ...more] = read();
  expect(more).toEqual([]);
  expect(first).toMatchObject({ score: expect.closeTo(0.9), box: { x: 39, y: 6, width: 20, height: 20 } });
  expect(second).toMatchObject({ score: expect.closeTo(0.75), box: { x: 16, y: 21, width: 8, height: 10 } });
  expect(second?.points).toEqual({
    rightEye: { x: 22, y: 21 },
    leftEye: { x: 26, y: 21 },
    nose: { x: 24, y: 24 },
    mouth: { x: 24, y: 28 },
    rightEar: { x: 19, y: 25 },
    leftEar: { x: 29, y: 25 },
  });
});

test("what several anchors see is one face, the surest one; what is beside it is another; the unsure are dropped", () => {
  const { fine, put, read } = setup();
  put(fine, 0, 0.6, [0, 0, 12, 12]);
  put(fine, 1, 0.8, [1, 0, 12, 12]);
  put(fine, 6, 0.7, [0, 0, 12, 12]);
  put(fine, 15, 0.4, [0, 0, 12, 12]);
  expect(read().map(({ score, box }) => [score.toFixed(1), box.x])).toEqual([
    ["0.8", 3],
    ["0.7", 50],
  ]);
  expect(read(0.3)).toHaveLength(3);
});

test.each([
  [320, 240, 128, { width: 128, height: 96, covered: { width: 128, height: 96 }, scale: { x: 2.5, y: 2.5 } }],
  [600, 900, 384, { width: 256, height: 384, covered: { width: 256, height: 384 }, scale: { x: 2.34375, y: 2.34375 } }],
  [64, 46, 128, { width: 128, height: 96, covered: { width: 128, height: 92 }, scale: { x: 0.5, y: 0.5 } }],
  [1024, 1, 128, { width: 128, height: 32, covered: { width: 128, height: 1 }, scale: { x: 8, y: 1 } }],
])("a picture of %i x %i is laid into whole strides at %i", (width, height, longest, input) => {
  expect(inputFor({ width, height }, longest)).toEqual(input);
});

test("an input that was written down for one size takes any, and nothing else of the graph changes", () => {
  const shape = (...sides: string[]) => ({ shape: { shape: { dim: sides.map((size) => ({ size })) } } });
  const node = [
    { name: "input", op: "Placeholder", attr: { dtype: 1, ...shape("1", "256", "256", "3") } },
    { name: "rest", op: "Relu" },
  ];
  expect(withOpenInput({ node, versions: {} })).toEqual({
    node: [{ ...node[0], attr: { dtype: 1, ...shape("1", "-1", "-1", "3") } }, node[1]],
    versions: {},
  });
  expect(node[0]?.attr?.shape.shape.dim[1]?.size).toBe("256");
});

test("box and points are in pixels of the picture, however it was shrunk", () => {
  const { fine, put, read } = setup();
  put(fine, 0, 0.9, [0, 0, 12, 8, -2, -3]);
  expect(read(0.5, { x: 10, y: 5 })).toMatchObject([
    { box: { x: 20, y: 20, width: 120, height: 40 }, points: { rightEye: { x: 60, y: 25 } } },
  ]);
});
