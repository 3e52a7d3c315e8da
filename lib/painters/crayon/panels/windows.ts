import type { Random } from "../paper/random";
import { type Box, PAPER } from "../paper/shapes";
import type { Placed } from "../paper/sketch";

/** One cut of a page: where it stands on the paper, and the part of its own 512 picture that is seen through it. */
export type Window = { box: Box; view: Box };

/** Pixels of bare paper: around the page, and between cuts. */
const EDGE = 17;
const GUTTER = 13;
/** What a picture has on all sides without needing it. */
const SPARE = 9;
/** The lowest view of a wide cut; less would lose the place people are in. */
const LEAST_VIEW = 324;
/** Pixels above what must be seen, and below it. */
const HEADROOM = 16;
const FOOTROOM = 12;

/** Four cuts in two rows; a child's ruler slips a little, so no two are quite alike. */
export function fourWindows(random: Random): Window[] {
  const slip = () => random.range(-5, 5);
  const middle = PAPER / 2;
  const across = middle + slip();
  const down = [middle + slip(), middle + slip()] as const;
  const far = PAPER - EDGE;
  const half = GUTTER / 2;
  const boxes: Box[] = [
    { x0: EDGE, y0: EDGE, x1: across - half, y1: down[0] - half },
    { x0: across + half, y0: EDGE, x1: far, y1: down[1] - half },
    { x0: EDGE, y0: down[0] + half, x1: across - half, y1: far },
    { x0: across + half, y0: down[1] + half, x1: far, y1: far },
  ];
  return boxes.map((box) => ({ box, view: squareView(box) }));
}

/** All of a picture but its spare rim, cut to the shape of the box at the top, where the sky is. */
function squareView(box: Box): Box {
  const wide = box.x1 - box.x0;
  const high = box.y1 - box.y0;
  const side = PAPER - 2 * SPARE;
  const w = wide >= high ? side : (side * wide) / high;
  const h = wide >= high ? (side * high) / wide : side;
  return { x0: (PAPER - w) / 2, y0: PAPER - SPARE - h, x1: (PAPER + w) / 2, y1: PAPER - SPARE };
}

/**
 * Two wide cuts, one above the other, the first to one side and the second to the other. Each shows as little sky as it
 * can do with, so that people get large; both have the same scale, so that they stay as tall as they were.
 */
export function twoWindows(pictures: readonly (readonly Placed[])[], random: Random): Window[] {
  const views = pictures.map(wideView);
  const room = PAPER - 2 * EDGE;
  const heights = views.map(({ y0, y1 }) => y1 - y0);
  const scale = (room - GUTTER * (views.length - 1)) / heights.reduce((sum, height) => sum + height, 0);
  const firstLeft = random.chance(0.5);
  let y0 = EDGE;
  return views.map((view, i) => {
    const wide = (view.x1 - view.x0) * scale;
    const x0 = firstLeft === (i % 2 === 0) ? EDGE : PAPER - EDGE - wide;
    const box = { x0, y0, x1: x0 + wide, y1: y0 + (view.y1 - view.y0) * scale };
    y0 = box.y1 + GUTTER;
    return { box, view };
  });
}

/** The whole width of a picture, from above the highest head, thing or thought to below the lowest. */
function wideView(placed: readonly Placed[]): Box {
  const inside = (y: number) => Math.min(PAPER - SPARE, Math.max(SPARE, y));
  const top = inside(Math.min(...placed.map(({ box }) => box.y0)) - HEADROOM);
  const bottom = inside(Math.max(PAPER * 0.8, ...placed.map(({ box }) => box.y1)) + FOOTROOM);
  const y0 = Math.max(SPARE, Math.min(top, bottom - LEAST_VIEW));
  return { x0: SPARE, y0, x1: PAPER - SPARE, y1: bottom };
}

/** Bare parts of the page beside wide cuts, with room for stickers. */
export function strips(windows: readonly Window[]): Box[] {
  return windows.map(({ box }) => {
    const left = box.x0 - EDGE > PAPER - EDGE - box.x1;
    return left
      ? { x0: EDGE, y0: box.y0, x1: box.x0 - GUTTER, y1: box.y1 }
      : { x0: box.x1 + GUTTER, y0: box.y0, x1: PAPER - EDGE, y1: box.y1 };
  });
}
