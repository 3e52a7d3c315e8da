import { type Box, overlaps, standingBox } from "../paper/shapes";
import type { Sketch } from "../paper/sketch";
import { sharedPart } from "./layout-check";

export type Spot = {
  w: number;
  h: number;
  /** y it stands on. */
  base: number;
  depth: number;
  /** Tried before random places. */
  preferred?: number[];
  from?: number;
  to?: number;
  /** Share of it that may be hidden or may hide others; default 0.45. */
  crowding?: number;
};

const TRIES = 22;
const TOO_CROWDED = 0.45;

const area = (box: Box) => Math.max(0, box.x1 - box.x0) * Math.max(0, box.y1 - box.y0);
const common = (a: Box, b: Box) =>
  area({ x0: Math.max(a.x0, b.x0), y0: Math.max(a.y0, b.y0), x1: Math.min(a.x1, b.x1), y1: Math.min(a.y1, b.y1) });

/** x where something fits best, or null when every place would hide a face or be too crowded. */
export function findSpot(sketch: Sketch, spot: Spot): number | null {
  const { w, h, base, preferred = [] } = spot;
  const from = (spot.from ?? 12) + w / 2;
  const to = (spot.to ?? 500) - w / 2;
  if (from > to) return null;
  const inside = (x: number) => Math.max(from, Math.min(to, x));
  const tries = [...preferred.map(inside), ...Array.from({ length: TRIES }, () => sketch.random.range(from, to))];
  let best: number | null = null;
  let least = spot.crowding ?? TOO_CROWDED;
  for (const x of tries) {
    const crowded = crowding(sketch, standingBox(x, base, w, h), spot.depth);
    if (crowded < least) {
      least = crowded;
      best = x;
    }
    if (crowded === 0) break;
  }
  return best;
}

/** Share of the box that meets others; infinite when it would hide a face. */
function crowding(sketch: Sketch, box: Box, depth: number): number {
  let shared = 0;
  for (const other of sketch.placed) {
    // Faces and arms are part of a head and a person that count already; marks are thin.
    if (other.part === "face" || other.part === "limb" || other.part === "mark" || !overlaps(other.box, box)) continue;
    if (other.part === "head" && depth >= other.depth) return Number.POSITIVE_INFINITY;
    if (other.part === "thing" && Math.abs(other.depth - depth) < 30 && sharedPart(other.box, box) > 0.4)
      return Number.POSITIVE_INFINITY;
    shared += common(other.box, box);
  }
  return shared / Math.max(1, area(box));
}
