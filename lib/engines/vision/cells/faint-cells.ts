import { type Candidate, gatherCandidates, isAmong } from "./candidate";
import type { EvenPicture } from "./even-light";
import { aroundDead, LIVE_WAIST, type LiveSearch } from "./live-cells";
import { opened } from "./masks";
import { boxBlur, type Mask, median } from "./plane";
import { rimAround } from "./rim-profile";

/** What a cell measures where none was found to go by, in pixels. */
const RADIUS_GUESSED = 14;
/** A core is that much brighter than what is around it, and this many deviations of the noise. */
const BRIGHT_LEAST = 0.012;
const BRIGHT_DEVIATIONS = 3;
/** Of the usual radius of a cell: how far "around it" goes, and how far from the core its rim may be. */
const AROUND = 1.2;
const RIM_REACH = 0.8;
const SPECK_RADIUS = 2;
const CORE_AREA_MIN = 20;
/** Of the usual radius of a cell. */
const CORE_SMALLEST = 0.25;
const CELL_SMALLEST = 0.5;
/** Of the usual radius of such cores: what shines between touching cells is smaller. */
const GAP_LARGEST = 0.55;
/** The darkest of the rim lies a little within the cell's edge. */
const DARKEST_AT = 0.93;
/** Of all directions: more of a rim must be seen than where it is clear. */
const RIM_SHARE = 0.7;

/**
 * Live cells whose rim is too faint to be told by its darkness (out of focus, or hardly any): cores that are brighter than what
 * is around them, with a dip around. @param known cells that were found already
 */
export function findFaintCells(
  { even, stained, limits, strictness }: LiveSearch,
  known: readonly Candidate[],
): Candidate[] {
  const { size } = even;
  const usual = median(known.map(({ radius }) => radius)) || RADIUS_GUESSED;
  const bright = brighterThanAround(even, aroundDead(stained, size), Math.round(AROUND * usual), strictness);
  const cores = gatherCandidates({
    mask: opened(bright, size, SPECK_RADIUS),
    size,
    persistence: LIVE_WAIST,
    live: true,
    areaMin: CORE_AREA_MIN,
    areaMax: limits.areaMax,
  })
    .filter(({ radius }) => radius >= CORE_SMALLEST * usual)
    .map((core) => ({
      ...core,
      rim: rimAround(even, { ...core, core: core.radius, reach: RIM_REACH * usual }, strictness),
    }))
    .filter(({ rim }) => rim.share >= RIM_SHARE && rim.radius >= CELL_SMALLEST * usual)
    .sort((a, b) => b.rim.share - a.rim.share);
  const usualCore = median(cores.map(({ radius }) => radius));
  const found: Candidate[] = [];
  for (const { x, y, radius, live, rim } of cores) {
    const cell = { x, y, live, radius: rim.radius / DARKEST_AT };
    if (radius >= GAP_LARGEST * usualCore && !isAmong(known, cell) && !isAmong(found, cell)) found.push(cell);
  }
  return found;
}

/** Dead cells count as background: else all that is around them would seem bright. */
function brighterThanAround({ light, noise, size }: EvenPicture, aside: Mask, reach: number, strictness: number): Mask {
  const around = light.map((value, at) => (aside[at] ? 1 : value));
  boxBlur(around, size, Math.max(3, reach));
  const bright = new Uint8Array(light.length);
  for (let at = 0; at < bright.length; at += 1) {
    const least = Math.max(BRIGHT_LEAST, BRIGHT_DEVIATIONS * (noise[at] ?? 0)) * strictness;
    if (!aside[at] && (light[at] ?? 0) - (around[at] ?? 0) > least) bright[at] = 1;
  }
  return bright;
}
