import type { Candidate } from "./candidate";
import type { CellWarning } from "./cell-count";
import type { EvenPicture } from "./even-light";
import { median } from "./plane";

/** Background of the darkest part, by the brightest: below that the light is uneven. */
const EVENNESS_LEAST = 0.5;
/** Of all cells: more that touch another are too many. */
const TOUCHING_MOST = 0.5;
/** Change of light over a short way by that over a long one, where they are greatest: below that edges are soft. */
const SHARPNESS_LEAST = 0.38;

/** Why a count should be looked at twice. */
export function warningsOf(even: EvenPicture, cells: readonly Candidate[]): CellWarning[] {
  const warnings: CellWarning[] = [];
  if (sharpness(even, cells) < SHARPNESS_LEAST) warnings.push("blurred");
  if (even.evenness < EVENNESS_LEAST) warnings.push("uneven_light");
  if (touchingShare(cells) > TOUCHING_MOST) warnings.push("touching");
  return warnings;
}

/** Of the cells, those that are as near to another as both their radii. */
export function touchingShare(cells: readonly Candidate[]): number {
  const touching = cells.filter((cell) =>
    cells.some(
      (other) => other !== cell && Math.hypot(other.x - cell.x, other.y - cell.y) < (other.radius + cell.radius) * 1.05,
    ),
  );
  return cells.length > 0 ? touching.length / cells.length : 0;
}

/** Of a cell's radius: a short way across its edge and a long one. */
const SHORT_WAY = 0.07;
const LONG_WAY = 0.3;
/** The strongest of all changes around a cell, but for a speck. */
const STRONGEST = 0.95;

/** So many cells tell enough, and others would take longer. */
const CELLS_LOOKED_AT = 30;

/** 1 where light changes at once, near 0 where only over a long way; 1 where there are no cells to tell by. */
export function sharpness({ light, size }: EvenPicture, cells: readonly Candidate[]): number {
  const { width, height } = size;
  const every = Math.ceil(cells.length / CELLS_LOOKED_AT);
  const looked = cells.filter((_, at) => at % every === 0);
  const ratios = looked.map(({ x, y, radius }) => {
    const changes = (way: number) => {
      const step = Math.max(1, Math.round(way * radius));
      const found: number[] = [];
      const reach = Math.round(radius * 1.3);
      for (let row = Math.max(0, Math.round(y) - reach); row <= Math.min(height - 1, y + reach); row += 1)
        for (
          let column = Math.max(step, Math.round(x) - reach);
          column <= Math.min(width - 1 - step, x + reach);
          column += 1
        ) {
          const at = row * width + column;
          found.push(Math.abs((light[at + step] ?? 0) - (light[at - step] ?? 0)));
        }
      found.sort((a, b) => a - b);
      return found[Math.floor(found.length * STRONGEST)] ?? 0;
    };
    return changes(SHORT_WAY) / Math.max(1e-6, changes(LONG_WAY));
  });
  return median(ratios, 1);
}
