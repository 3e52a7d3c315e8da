import { CHEEK_LEFT, CHEEK_RIGHT, CHIN, EYE_LEFT, EYE_RIGHT, NOSE, NOSE_TIP, type Point } from "./points";

type Head = {
  /** Middle of the face, and its width from cheek to cheek, in pixels. */
  x?: number;
  y?: number;
  width?: number;
  /** Height of the lids by the width of an eye. */
  openness?: number;
  /** Degrees, clockwise in the frame. */
  lean?: number;
  /** Where the tip of the nose lies between the cheeks, and between eyes and chin. */
  turn?: number;
  nod?: number;
};

/** A head of a few straight lines, as a mesh: eyes 30 above its middle and the nose 30 below by 200 of width. */
export function meshOf(head: Head = {}): Float32Array {
  const { x = 320, y = 240, width = 200, openness = 0.38, lean = 0, turn = 0.5, nod = 0.42 } = head;
  const mesh = new Float32Array(468 * 2);
  const unit = width / 200;
  const angle = (lean * Math.PI) / 180;
  const put = (index: number, dx: number, dy: number) => {
    mesh[index * 2] = x + unit * (dx * Math.cos(angle) - dy * Math.sin(angle));
    mesh[index * 2 + 1] = y + unit * (dx * Math.sin(angle) + dy * Math.cos(angle));
  };
  for (const index of CHEEK_RIGHT) put(index, -100, 10);
  for (const index of CHEEK_LEFT) put(index, 100, 10);
  for (const index of NOSE) put(index, 0, 30);
  put(CHIN, 0, 120);
  put(NOSE_TIP, -100 + 200 * turn, -30 + 150 * nod);
  const eye = ([p0, p1, p2, p3, p4, p5]: typeof EYE_LEFT | typeof EYE_RIGHT, middle: number) => {
    const lid = (40 * openness) / 2;
    put(p0, middle - 20, -30);
    put(p3, middle + 20, -30);
    for (const [upper, at] of [
      [p1, -7],
      [p2, 7],
    ] as const)
      put(upper, middle + at, -30 - lid);
    for (const [lower, at] of [
      [p4, 7],
      [p5, -7],
    ] as const)
      put(lower, middle + at, -30 + lid);
  };
  eye(EYE_RIGHT, -45);
  eye(EYE_LEFT, 45);
  return mesh;
}

export const placed = (mesh: Float32Array, index: number, { x, y }: Point): Float32Array => {
  mesh.set([x, y], index * 2);
  return mesh;
};
