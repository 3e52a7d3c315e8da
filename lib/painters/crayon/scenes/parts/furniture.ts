import { BRIGHT, mixColours } from "../../paper/colour";
import { ellipse, ink, line, patch, path, rect, shape } from "../../paper/shapes";
import type { Sketch } from "../../paper/sketch";
import { drawArt } from "../../things/art";

type Place = Pick<Sketch, "random" | "light">;

/** A picture in a frame on the wall. */
export function drawPicture({ random }: Place, x: number, y: number, k = 1): string {
  const motif = random.pick(["🏔️", "🌻", "🐳", "🌈", "⛵", "🌷", "🐥", "🏡"]);
  const [w, h] = random.pick<readonly [number, number]>([
    [80, 64],
    [66, 76],
    [64, 64],
  ]);
  return (
    shape(rect(x - (w * k) / 2, y - (h * k) / 2, w * k, h * k), "#fff8ea", 3.4) +
    drawArt(motif, { x, base: y + h * k * 0.34, size: 44 * k })
  );
}

/** Children's drawings pinned in a row. */
export function drawPinnedDrawings({ random }: Place, x: number, y: number, count: number): string {
  let svg = "";
  for (let i = 0; i < count; i++) {
    const [left, top] = [x + i * 54, y + (i % 2) * 7];
    svg +=
      shape(rect(left, top, 44, 36), "#fffdf4", 1.8) +
      line(
        random.pick([
          path`M${left + 6} ${top + 28}q8 -14 14 -2q8 -16 16 2`,
          path`M${left + 10} ${top + 26}v-12h14v12M${left + 6} ${top + 15}l11 -9l11 9`,
          path`M${left + 22} ${top + 11}a8 8 0 1 0 .1 0M${left + 22} ${top + 27}v5`,
        ]),
        random.pick(BRIGHT),
        3,
      ) +
      patch(ellipse(left + 22, top + 2, 3, 3), random.pick(BRIGHT));
  }
  return svg;
}

/** A case of books from y = top to base; bright backs, a gap here and there. */
export function drawBookcase({ random, light }: Place, left: number, top: number, w: number, base: number): string {
  const rows = Math.max(2, Math.round((base - top) / 72));
  const high = (base - top - 8) / rows;
  let svg = shape(rect(left, top, w, base - top), light.shade("#b97f48"), 3.4);
  for (let row = 0; row < rows; row++) {
    const foot = top + 6 + (row + 1) * high - 6;
    svg += patch(rect(left + 8, foot - high + 8, w - 16, high - 8), light.shade("#8f5f35"));
    let x = left + 11;
    const backs: Record<string, string> = {};
    while (x < left + w - 24) {
      const wide = random.range(10, 18);
      const colour = random.pick([...BRIGHT, "#f7efe0"]);
      backs[colour] = (backs[colour] ?? "") + path`M${x} ${foot}v${-random.range(0.54, 0.78) * high}h${wide}V${foot}Z`;
      x += wide + 1.5 + (random.chance(0.14) ? 14 : 0);
    }
    for (const [colour, d] of Object.entries(backs)) svg += shape(d, light.shade(colour), 1.8);
  }
  return svg;
}

/** A low cupboard along the wall with small things on it. */
export function drawSideboard({ random, light }: Place, x: number): string {
  const wood = light.shade(random.pick(["#c98f5b", "#d9a878", "#b98a6a"]));
  const knobs = [-54, -2, 50].map((dx) => ellipse(x + dx, 312, 3.4, 3.4)).join("");
  return (
    shape(rect(x - 88, 346, 12, 12) + rect(x + 76, 346, 12, 12), "#8f5f35", 2.2) +
    shape(rect(x - 92, 282, 184, 66), wood, 2.8) +
    ink(path`M${x - 30} 282v66M${x + 30} 282v66`, 2.4) +
    shape(knobs, "#fff3df", 1.8) +
    drawArt(random.pick(["🪴", "🌷", "💐"]), { x: x - 60, base: 283, size: 46 }) +
    drawArt(random.pick(["📻", "🧸", "📚", "💡"]), { x: x + 4, base: 283, size: 42 }) +
    drawArt(random.pick(["🏆", "🧸", "📖", "🌻"]), { x: x + 60, base: 283, size: 38 })
  );
}

/** A screen on a low cabinet; it shows a scene of its own. */
export function drawTelevision({ random, light }: Place, x: number, base: number, w = 150): string {
  const h = w * 0.58;
  const top = base - 46 - h;
  return (
    shape(rect(x - w * 0.62, base - 38, w * 1.24, 38), light.shade("#b98a6a"), 2.6) +
    ink(path`M${x} ${base - 38}v38`, 2) +
    shape(rect(x - w / 2, top, w, h), "#3b3a44", 3) +
    patch(rect(x - w / 2 + 6, top + 6, w - 12, h - 12), random.pick(["#8fd0f0", "#bfe3a8", "#f7cf9a"])) +
    drawArt(random.pick(["🐯", "⚽", "🐧", "🚀", "🦖", "🎤"]), { x, base: top + h - 10, size: h * 0.66 }) +
    shape(rect(x - 16, base - 46, 32, 9), "#3b3a44", 1.8)
  );
}

/** Shelves of a shop: `rows` boards full of goods from `goods`. */
export function drawGoodsShelf(
  { random, light }: Place,
  left: number,
  top: number,
  w: number,
  rows: number,
  goods: readonly [string, ...string[]],
  high = 62,
): string {
  let svg = shape(rect(left, top, w, rows * high + 8), light.shade("#f3e6cf"), 2.8);
  for (let row = 0; row < rows; row++) {
    const foot = top + (row + 1) * high;
    for (let x = left + 24; x < left + w - 12; x += 38) svg += drawArt(random.pick(goods), { x, base: foot, size: 34 });
    svg += shape(rect(left - 2, foot, w + 4, 8), light.shade("#c98f5b"), 2);
  }
  return svg;
}

/** A plain box of packets in bright colours: cheaper than drawings where many stand. */
export function drawPackets({ random, light }: Place, left: number, right: number, foot: number, high: number): string {
  const boxes: Record<string, string> = {};
  for (let x = left; x < right - 12; ) {
    const w = random.range(13, 24);
    const colour = random.pick([...BRIGHT, "#fff3df"]);
    boxes[colour] = (boxes[colour] ?? "") + path`M${x} ${foot}v${-high * random.range(0.55, 0.95)}h${w}V${foot}Z`;
    x += w + 3;
  }
  return Object.entries(boxes)
    .map(([colour, d]) => shape(d, light.shade(mixColours(colour, "#ffffff", 0.12)), 1.6))
    .join("");
}

/** A lamp on a long foot, lit after dark. */
export const drawFloorLamp = ({ light }: Place, x: number, base: number, colour = "#f7c24a") =>
  (light.lampsOn ? patch(ellipse(x, base - 150, 74, 64), "#ffe9a0", 0.4) : "") +
  ink(path`M${x} ${base}V${base - 136}M${x - 20} ${base}h40`, 4.4) +
  shape(path`M${x - 30} ${base - 132}l12 -42h36l12 42Z`, light.lampsOn ? "#ffe27a" : light.shade(colour), 2.4);
