import type { Candidate } from "./candidate";
import type { Cell, CellCount, CountSettings, Region } from "./cell-count";
import { findDeadCells, stainedMask } from "./dead-cells";
import { evenlyLit } from "./even-light";
import { findFaintCells } from "./faint-cells";
import type { Picture } from "./illumination";
import { findRimmedCells } from "./live-cells";
import { median } from "./plane";
import { warningsOf } from "./warnings";

/** What nothing smaller than is looked at where no least size is set, in square pixels: smaller than a speck. */
const SPECK_AREA = 40;
/** Of the usual area: what is smaller is debris, where no least size is set. */
const DEBRIS_SHARE = 0.2;
/** No cell is larger, in square pixels, nor a larger part of the picture. */
const AREA_MAX = 12_000;
const SHARE_MAX = 0.05;

/**
 * Counts cells in trypan blue under bright field. Light is evened out first; what took up the dye is dead; live cells are
 * bright cores with a darker rim, clear or faint; distance map and watershed part those that touch.
 */
export function countCells(picture: Picture, { leastSize, threshold, region }: CountSettings): CellCount {
  const { width, height } = picture;
  const even = evenlyLit(picture);
  const strictness = 2 ** -(threshold ?? 0);
  const limits = {
    areaMin: Math.min(SPECK_AREA, leastSize ?? SPECK_AREA),
    areaMax: Math.min(AREA_MAX, width * height * SHARE_MAX),
  };
  const stained = stainedMask(even, strictness);
  const dead = findDeadCells(even, stained, limits);
  const search = { even, stained, dead, limits, strictness };
  const rimmed = findRimmedCells(search);
  const all = [...dead, ...rimmed];
  all.push(...findFaintCells(search, all));

  const usualArea = areaOf({ radius: median(all.map(({ radius }) => radius)) });
  const least = leastSize ?? Math.round(Math.max(SPECK_AREA, DEBRIS_SHARE * usualArea));
  const counted = all.filter((cell) => areaOf(cell) >= least && isInside(region, cell));
  return { width, height, cells: counted.map(cellOf), warnings: warningsOf(even, counted), leastSize: least };
}

const areaOf = ({ radius }: Pick<Candidate, "radius">) => Math.PI * radius ** 2;

const tenths = (value: number) => Math.round(value * 10) / 10;

const cellOf = (found: Candidate): Cell => ({
  x: tenths(found.x),
  y: tenths(found.y),
  area: Math.round(areaOf(found)),
  live: found.live,
});

function isInside(region: Region | null, { x, y }: Candidate): boolean {
  if (region === null) return true;
  return x >= region.x && y >= region.y && x < region.x + region.width && y < region.y + region.height;
}
