import { measureParts, radiusOf } from "./parts";
import type { Mask, Size } from "./plane";
import { type Persistence, watershed } from "./watershed";

/** What may be a cell. Places and radius in pixels of the counted picture. */
export type Candidate = { x: number; y: number; radius: number; live: boolean };

/** A cell is not longer than that, by its width, and not more ragged. */
const ELONGATION_MAX = 2.4;
const FULLNESS_MIN = 0.75;

export type Gathering = {
  mask: Mask;
  size: Size;
  persistence: Persistence;
  live: boolean;
  /** In square pixels. */
  areaMin: number;
  areaMax: number;
};

/** The parts of a mask that are shaped like cells, each with the radius of a disc of its area. */
export function gatherCandidates({ mask, size, persistence, live, areaMin, areaMax }: Gathering): Candidate[] {
  return measureParts(watershed(mask, size, persistence), size)
    .filter(({ area }) => area >= areaMin && area <= areaMax)
    .filter(({ elongation, fullness }) => elongation <= ELONGATION_MAX && fullness >= FULLNESS_MIN)
    .map(({ x, y, area }) => ({ x, y, radius: radiusOf(area), live }));
}

/** Two centres nearer than this share of the larger radius are the same cell. */
const SAME = 0.9;

/** Whether one of these is the same cell. */
export function isAmong(cells: readonly Candidate[], { x, y, radius }: Candidate): boolean {
  return cells.some((other) => Math.hypot(other.x - x, other.y - y) < Math.max(other.radius, radius) * SAME);
}
