import type { Face } from "@/components/lab/eyes/look";
import { CHIN, distance, pointOf } from "@/components/lab/eyes/rules/points";

/** Of MediaPipe's mesh: the hairline above the nose, and where the face is widest. */
const HAIRLINE = 10;
const WIDEST = { right: 234, left: 454 } as const;

/** How high a face is by how wide it is; one person's photos differ by about 0.13 (turned heads more). */
export function ratioOf({ mesh }: Pick<Face, "mesh">): number {
  const width = distance(pointOf(mesh, WIDEST.right), pointOf(mesh, WIDEST.left));
  return distance(pointOf(mesh, HAIRLINE), pointOf(mesh, CHIN)) / (width || 1);
}
