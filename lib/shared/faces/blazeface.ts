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

/** A picture as it is laid into an input, at the upper left; the rest is grey. */
export type Input = {
  /** Of the input, in pixels: whole strides. */
  width: number;
  height: number;
  /** Of the picture in it. */
  covered: { width: number; height: number };
  /** Pixels of the picture in one of the input. */
  scale: { x: number; y: number };
};

/** @param longest the picture is shrunk or enlarged to that long edge, a multiple of STRIDE */
export function inputFor(picture: { width: number; height: number }, longest: number): Input {
  const laid = (side: number) => Math.max(1, Math.round((side * longest) / Math.max(picture.width, picture.height)));
  const whole = (side: number) => Math.ceil(side / STRIDE) * STRIDE;
  const covered = { width: laid(picture.width), height: laid(picture.height) };
  const scale = { x: picture.width / covered.width, y: picture.height / covered.height };
  return { width: whole(covered.width), height: whole(covered.height), covered, scale };
}

/**
 * @param outputs the values of OUTPUTS, in that order
 * @param least faces of lower scores are dropped
 * @returns each face once, the surest first, in pixels of the picture
 */
export function readFaces(outputs: readonly Float32Array[], { width, scale }: Input, least: number): SeenFace[] {
  const seen: SeenFace[] = [];
  CELLS.forEach(({ size, anchors }, nth) => {
    const [scores, places] = [outputs[2 * nth], outputs[2 * nth + 1]];
    const columns = width / size;
    scores?.forEach((logit, index) => {
      const score = 1 / (1 + Math.exp(-logit));
      if (score < least || !places) return;
      const cell = Math.floor(index / anchors);
      const anchor = { x: ((cell % columns) + 0.5) * size, y: (Math.floor(cell / columns) + 0.5) * size };
      seen.push(faceAt(score, places.subarray(index * NUMBERS, (index + 1) * NUMBERS), anchor, scale));
    });
  });
  return eachOnce(seen);
}

function faceAt(score: number, numbers: Float32Array, anchor: Point, scale: Point): SeenFace {
  const number = (at: number) => numbers[at] ?? 0;
  const place = (at: number) => ({ x: (anchor.x + number(at)) * scale.x, y: (anchor.y + number(at + 1)) * scale.y });
  const [centre, width, height] = [place(0), number(2) * scale.x, number(3) * scale.y];
  return {
    score,
    box: { x: centre.x - width / 2, y: centre.y - height / 2, width, height },
    points: Object.fromEntries(POINTS.map((name, nth) => [name, place(4 + 2 * nth)])) as SeenFace["points"],
  };
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
