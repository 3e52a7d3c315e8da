import { type Candidate, gatherCandidates, isAmong } from "./candidate";
import type { AreaLimits } from "./dead-cells";
import type { EvenPicture } from "./even-light";
import { closed, dilated, fillHoles, opened } from "./masks";
import { type Mask, median } from "./plane";
import { rimAround } from "./rim-profile";

/** What both ways to find live cells start from. */
export type LiveSearch = {
  even: EvenPicture;
  stained: Mask;
  dead: readonly Candidate[];
  limits: AreaLimits;
  /** 1 as measured best, 2 for twice the contrast. */
  strictness: number;
};

/** A dark rim is that much darker than the background, by the noise, but at least and at most so much. */
const DARK_LEAST = 0.055;
const DARK_MOST = 0.13;
const DARK_DEVIATIONS = 3.2;
/** Gaps of a rim that are closed, and specks that are no cells, by the radius of a disc. */
const GAP_RADIUS = 2;
const SPECK_RADIUS = 3;
const CORE_SPECK_RADIUS = 1.5;
/** Dead cells have a dark edge of their own. */
const DEAD_EDGE = 2.5;
/** Rims keep touching cells apart already: only a clear waist splits what is inside. */
export const LIVE_WAIST = { share: 0.16, pixels: 0.9 };
const CORE_AREA_MIN = 20;
/** From the edge of the bright core to the cell's own edge, in pixels. */
const RIM = 2.6;
/** Of the usual radius: smaller cores are gaps between cells; smaller cells without a core are debris. */
const CORE_SMALLEST = 0.5;
const WHOLE_SMALLEST = 0.6;
/** Of all directions: so much of a rim must be seen. */
const RIM_SHARE = 0.5;

/** Live cells with a clear dark rim: the bright core inside each, and dim ones that fill their rim. */
export function findRimmedCells({ even, stained, dead, limits, strictness }: LiveSearch): Candidate[] {
  const { size } = even;
  const dark = darkMask(even, strictness);
  const whole = insideRims(even, dark, stained, limits.areaMax);
  const inside = whole.map((value, at) => (value && !dark[at] ? 1 : 0));
  const gather = (mask: Mask, areaMin: number) =>
    gatherCandidates({ mask, size, persistence: LIVE_WAIST, live: true, areaMin, areaMax: limits.areaMax });
  const isRimmed = ({ x, y }: Candidate, core: number, reach: number) =>
    rimAround(even, { x, y, core, reach }, strictness).share >= RIM_SHARE;

  const cores = gather(opened(inside, size, CORE_SPECK_RADIUS), CORE_AREA_MIN).map((cell) => ({
    ...cell,
    radius: cell.radius + RIM,
  }));
  const usualCore = median(cores.map(({ radius }) => radius));
  const usual = median([...dead, ...cores].map(({ radius }) => radius));
  const sure = cores
    .filter(({ radius }) => radius >= CORE_SMALLEST * usualCore)
    .filter((cell) => isRimmed(cell, cell.radius - RIM, Math.max(4, 0.4 * cell.radius)));
  const dim = gather(whole, limits.areaMin)
    .filter((cell) => cell.radius >= WHOLE_SMALLEST * usual && !isAmong(sure, cell))
    .filter((cell) => isRimmed(cell, 0.65 * cell.radius, Math.max(4, 0.5 * cell.radius)));
  return [...sure, ...dim];
}

function darkMask({ light, noise }: EvenPicture, strictness: number): Mask {
  const dark = new Uint8Array(light.length);
  for (let at = 0; at < dark.length; at += 1) {
    const least = Math.max(DARK_LEAST, Math.min(DARK_MOST, DARK_DEVIATIONS * (noise[at] ?? 0))) * strictness;
    if ((light[at] ?? 0) < 1 - least) dark[at] = 1;
  }
  return dark;
}

/** Closed rims with what they surround, less the dead cells. Squares of a counting grid are too large to be filled. */
function insideRims({ size }: EvenPicture, dark: Mask, stained: Mask, areaMax: number): Mask {
  const rims = closed(dark, size, GAP_RADIUS);
  for (let at = 0; at < rims.length; at += 1) if (stained[at]) rims[at] = 1;
  fillHoles(rims, size, areaMax);
  const aside = aroundDead(stained, size);
  for (let at = 0; at < rims.length; at += 1) if (aside[at]) rims[at] = 0;
  return opened(rims, size, SPECK_RADIUS);
}

/** The dead cells with their dark edges. */
export const aroundDead = (stained: Mask, size: EvenPicture["size"]) => dilated(stained, size, DEAD_EDGE);
