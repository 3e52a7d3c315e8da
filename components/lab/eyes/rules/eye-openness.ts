import type { Face } from "../look";
import { distance, EYE_LEFT, EYE_RIGHT, pointOf } from "./points";

/**
 * How far eyes are open, the mean of both: height of the lids by width of the eye, (|p1-p5| + |p2-p4|) / (2 |p0-p3|)
 * (the eye aspect ratio of Soukupova and Cech, "Real-Time Eye Blink Detection using Facial Landmarks", 2016). About 0.38
 * open and 0.18 closed; it differs from one person to the next.
 */
export function eyeOpenness(mesh: Face["mesh"]): number {
  return (openness(mesh, EYE_RIGHT) + openness(mesh, EYE_LEFT)) / 2;
}

function openness(mesh: Face["mesh"], [p0, p1, p2, p3, p4, p5]: typeof EYE_RIGHT | typeof EYE_LEFT): number {
  const between = (a: number, b: number) => distance(pointOf(mesh, a), pointOf(mesh, b));
  const width = between(p0, p3);
  return width === 0 ? 0 : (between(p1, p5) + between(p2, p4)) / (2 * width);
}
