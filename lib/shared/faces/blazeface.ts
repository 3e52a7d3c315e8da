/**
 * Reads what blazeface (MediaPipe's detector of faces, as @vladmandic/human carries it) says, for whoever runs it. It is
 * a net of convolutions: it takes a picture of any size in whole strides, and its answers lie relative to anchors, two in
 * each cell of 16 pixels and six in each of 32.
 */

const POINTS = ["rightEye", "leftEye", "nose", "mouth", "rightEar", "leftEar"] as const;
type Point = { x: number; y: number };

export type SeenFace = {
  /** How sure it is, 0..1. */
  score: number;
  /** From the eyebrows to the chin. */
  box: { x: number; y: number; width: number; height: number };
  /** Right and left are the person's own. */
  points: Record<(typeof POINTS)[number], Point>;
};

/** Both sides of an input are multiples of it, in pixels. */
export const STRIDE = 32;

const CONVOLUTION = "StatefulPartitionedCall/functional_1/conv2d_";
/** The tensors that are read: scores and places of the fine cells, then of the coarse ones. */
export const OUTPUTS = [33, 35, 34, 36].map((nth) => `${CONVOLUTION}${nth}/BiasAdd`);
const CELLS = [
  { size: 16, anchors: 2 },
  { size: 32, anchors: 6 },
];
/** Numbers that say where a face is: centre, size, and its points. */
const NUMBERS = 4 + 2 * POINTS.length;

/** Boxes that share more of their area are one face. */
const SAME = 0.3;

/** The part of a graph that is changed. */
export type Topology = { node: { op: string; attr?: { shape?: { shape: { dim: { size: string }[] } } } }[] };

/** Its topology with the sides of the input left open: it was written down for 256 x 256. */
export function withOpenInput<Graph extends Topology>(topology: Graph): Graph {
  const node = topology.node.map((one) =>
    one.op === "Placeholder"
      ? { ...one, attr: { ...one.attr, shape: { shape: { dim: ["1", "-1", "-1", "3"].map((size) => ({ size })) } } } }
      : one,
  );
  return { ...topology, node };
}

/**
 * How a picture is laid into an input: shrunk or enlarged to that long edge, at the upper left, the rest grey.
 * @param longest a multiple of STRIDE
 */
export function inputFor(picture: { width: number; height: number }, longest: number) {
  const scale = longest / Math.max(picture.width, picture.height);
  const [width, height] = [picture.width, picture.height].map((side) => Math.max(1, Math.round(side * scale)));
  const whole = (side = 1) => Math.ceil(side / STRIDE) * STRIDE;
  return { picture: { width: width ?? 1, height: height ?? 1 }, width: whole(width), height: whole(height) };
}

/**
 * @param outputs the values of OUTPUTS, in that order
 * @param columns of pixels of the input
 * @param least faces of lower scores are dropped
 * @returns each face once, the surest first, in pixels of the input
 */
export function readFaces(outputs: readonly Float32Array[], columns: number, least: number): SeenFace[] {
  const seen: SeenFace[] = [];
  CELLS.forEach(({ size, anchors }, nth) => {
    const [scores, places] = [outputs[2 * nth], outputs[2 * nth + 1]];
    scores?.forEach((logit, index) => {
      const score = 1 / (1 + Math.exp(-logit));
      if (score < least || !places) return;
      const cell = Math.floor(index / anchors);
      const [x, y] = [cell % (columns / size), Math.floor(cell / (columns / size))];
      const numbers = places.subarray(index * NUMBERS, (index + 1) * NUMBERS);
      seen.push(faceAt(score, numbers, (x + 0.5) * size, (y + 0.5) * size));
    });
  });
  return eachOnce(seen);
}

function faceAt(score: number, numbers: Float32Array, anchorX: number, anchorY: number): SeenFace {
  const number = (at: number) => numbers[at] ?? 0;
  const [width, height] = [number(2), number(3)];
  const box = { x: anchorX + number(0) - width / 2, y: anchorY + number(1) - height / 2, width, height };
  const points = pointsBy((nth) => ({ x: anchorX + number(4 + 2 * nth), y: anchorY + number(5 + 2 * nth) }));
  return { score, box, points };
}

/** The same points elsewhere. */
export const eachPoint = (points: SeenFace["points"], move: (point: Point) => Point): SeenFace["points"] =>
  pointsBy((_, name) => move(points[name]));

function pointsBy(place: (nth: number, name: (typeof POINTS)[number]) => Point): SeenFace["points"] {
  return Object.fromEntries(POINTS.map((name, nth) => [name, place(nth, name)])) as SeenFace["points"];
}

function eachOnce(seen: SeenFace[]): SeenFace[] {
  const kept: SeenFace[] = [];
  for (const face of seen.sort((a, b) => b.score - a.score)) {
    if (kept.every((other) => shared(face.box, other.box) <= SAME)) kept.push(face);
  }
  return kept;
}

/** The part of the area of both that both cover. */
function shared(a: SeenFace["box"], b: SeenFace["box"]): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const both = Math.max(0, width) * Math.max(0, height);
  return both / (a.width * a.height + b.width * b.height - both);
}
