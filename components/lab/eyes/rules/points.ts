import type { Face } from "../look";

export type Point = { x: number; y: number };
type Mesh = Face["mesh"];

/**
 * Places of MediaPipe's mesh for the points of the 68-point order that the rules speak of (right and left are the
 * person's own): the right cheek is 0-3 there, the left one 13-16, the nose 31-35, the eyes 36-41 and 42-47.
 */
export const CHEEK_RIGHT = [127, 234, 93, 132] as const;
export const CHEEK_LEFT = [361, 323, 454, 356] as const;
export const NOSE = [98, 97, 2, 326, 327] as const;
/** An eye: outer or inner corner, two of the upper lid, the other corner, two of the lower lid. */
export const EYE_RIGHT = [33, 160, 158, 133, 153, 144] as const;
export const EYE_LEFT = [362, 385, 387, 263, 373, 380] as const;
export const NOSE_TIP = 1;
export const CHIN = 152;

/** @throws RangeError for a place that the mesh does not have */
export function pointOf(mesh: Mesh, index: number): Point {
  const [x, y] = [mesh[index * 2], mesh[index * 2 + 1]];
  if (x === undefined || y === undefined) throw new RangeError(`the mesh has no point ${index}`);
  return { x, y };
}

/** The middle of some points of a mesh. */
export function middleOf(mesh: Mesh, indices: readonly number[]): Point {
  const points = indices.map((index) => pointOf(mesh, index));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
}

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * How a head leans aside, in degrees, by the line of its eyes: 90 upright, more with the left eye lower.
 */
export function leanOf(mesh: Mesh): number {
  const [right, left] = [middleOf(mesh, EYE_RIGHT), middleOf(mesh, EYE_LEFT)];
  return 90 + (Math.atan2(left.y - right.y, left.x - right.x) * 180) / Math.PI;
}
