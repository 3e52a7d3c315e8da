import type { Cell } from "@/lib/domains/cells/cell";

/** In pixels of the counted picture. */
export type Point = { x: number; y: number };
export type Arrow = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";

export const ARROWS: readonly Arrow[] = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];
const DIRECTIONS: Record<Arrow, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Of a cell that somebody added where there is none to compare with, square pixels. */
const USUAL_AREA = 400;
/** A ring stands a little off its cell. */
const OFF = 4;
/** How much more a step to the side counts than one ahead, when a key looks for the next cell. */
const SIDEWAYS = 2.5;

/** Of the ring around a cell. */
export function ringRadius({ area }: Pick<Cell, "area">): number {
  return Math.max(5, Math.sqrt(area / Math.PI)) + OFF;
}

/** The cell under a finger: the nearest whose ring, or whose surroundings of `reach` pixels, hold the point; -1 for none. */
export function cellAt(cells: readonly Cell[], point: Point, reach: number): number {
  let [found, nearest] = [-1, Number.POSITIVE_INFINITY];
  cells.forEach((cell, at) => {
    const distance = Math.hypot(cell.x - point.x, cell.y - point.y);
    if (distance >= nearest || distance > Math.max(reach, ringRadius(cell))) return;
    [found, nearest] = [at, distance];
  });
  return found;
}

/** A live one, as large as the others are. */
export function added(cells: readonly Cell[], { x, y }: Point): Cell[] {
  const areas = cells.map(({ area }) => area).sort((a, b) => a - b);
  return [...cells, { x, y, area: areas[areas.length >> 1] ?? USUAL_AREA, live: true }];
}

export function flipped(cells: readonly Cell[], at: number): Cell[] {
  return cells.map((cell, index) => (index === at ? { ...cell, live: !cell.live } : cell));
}

export function removed(cells: readonly Cell[], at: number): Cell[] {
  return cells.filter((_, index) => index !== at);
}

/** The cell that an arrow key leads to; where there is none that way, the same. The first one from nowhere. */
export function nextCell(cells: readonly Cell[], from: number, arrow: Arrow): number {
  const here = cells[from];
  if (!here) return cells.length > 0 ? 0 : -1;
  const { x, y } = DIRECTIONS[arrow];
  let [found, nearest] = [from, Number.POSITIVE_INFINITY];
  cells.forEach((cell, at) => {
    const [dx, dy] = [cell.x - here.x, cell.y - here.y];
    const ahead = dx * x + dy * y;
    const cost = ahead + SIDEWAYS * Math.abs(dx * y - dy * x);
    if (ahead <= 0 || cost >= nearest) return;
    [found, nearest] = [at, cost];
  });
  return found;
}

/** One step of a key, inside the picture. */
export function moved(
  { x, y }: Point,
  arrow: Arrow,
  step: number,
  { width, height }: { width: number; height: number },
): Point {
  const by = DIRECTIONS[arrow];
  return {
    x: Math.min(width, Math.max(0, x + by.x * step)),
    y: Math.min(height, Math.max(0, y + by.y * step)),
  };
}

/** Between two corners, whichever way it was drawn, in whole pixels; null for a mere click. */
export function regionBetween(a: Point, b: Point, { width, height }: { width: number; height: number }) {
  const inside = (at: number, most: number) => Math.min(most, Math.max(0, Math.round(at)));
  const [left, right] = [inside(Math.min(a.x, b.x), width), inside(Math.max(a.x, b.x), width)];
  const [top, bottom] = [inside(Math.min(a.y, b.y), height), inside(Math.max(a.y, b.y), height)];
  if (right - left < 8 || bottom - top < 8) return null;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
