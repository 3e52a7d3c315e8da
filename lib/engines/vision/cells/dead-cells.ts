import { type Candidate, gatherCandidates } from "./candidate";
import type { EvenPicture } from "./even-light";
import { fillHoles, opened } from "./masks";
import type { Mask } from "./plane";

/** How blue a dead cell is at least, of the background's brightness, and how many deviations of the noise. */
const BLUE_LEAST = 0.12;
const BLUE_DEVIATIONS = 5;
/** Dye takes light away, of the background's. */
const LIGHT_MOST = 0.93;
/** Grains in a dead cell leave small holes, in square pixels; what lies between three cells is larger and stays open. */
const HOLE_LARGEST = 60;
const SPECK_RADIUS = 2;
/** Dead cells are solid, so that a slight waist tells two. */
const WAIST = { share: 0.05, pixels: 0.35 };

/** Where the dye is. @param strictness 1 as measured best, 2 for twice the contrast */
export function stainedMask({ light, blue, blueNoise, size }: EvenPicture, strictness: number): Mask {
  const least = Math.max(BLUE_LEAST, BLUE_DEVIATIONS * blueNoise) * strictness;
  const mask = new Uint8Array(light.length);
  for (let at = 0; at < mask.length; at += 1)
    if ((blue[at] ?? 0) > least && (light[at] ?? 0) < LIGHT_MOST) mask[at] = 1;
  fillHoles(mask, size, HOLE_LARGEST);
  return opened(mask, size, SPECK_RADIUS);
}

/** Dead cells took up the dye: each solid blue part is one. */
export function findDeadCells({ size }: EvenPicture, stained: Mask, limits: AreaLimits): Candidate[] {
  return gatherCandidates({ mask: stained, size, persistence: WAIST, live: false, ...limits });
}

/** What a cell may measure, in square pixels. */
export type AreaLimits = { areaMin: number; areaMax: number };
