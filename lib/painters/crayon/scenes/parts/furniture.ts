import { BRIGHT, mixColours } from "@/lib/painters/crayon/paper/colour";
import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import type { Sketch } from "@/lib/painters/crayon/paper/sketch";
import { drawArt } from "@/lib/painters/crayon/things/art";

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

/** One thing on a shelf, its middle at x, standing on y = foot. */
export type Ware = (place: Place, x: number, foot: number) => string;

/** Shelves of a shop: `rows` boards full of wares. */
export function drawGoodsShelf(
  place: Place,
  left: number,
  top: number,
  w: number,
  rows: number,
  ware: Ware,
  high = 62,
): string {
  const { light } = place;
  let svg = shape(rect(left, top, w, rows * high + 8), light.shade("#f3e6cf"), 2.8);
  for (let row = 0; row < rows; row++) {
    const foot = top + (row + 1) * high;
    for (let x = left + 26; x < left + w - 14; x += 42) svg += ware(place, x, foot);
    svg += shape(rect(left - 2, foot, w + 4, 8), light.shade("#c98f5b"), 2);
  }
  return svg;
}

/** A drawing out of `goods`; for few things, because each is some kilobytes. */
export const drawnWare =
  (goods: readonly [string, ...string[]]): Ware =>
  ({ random }, x, foot) =>
    drawArt(random.pick(goods), { x, base: foot, size: 34 });

/** Loaves and buns of a few strokes each. */
export const loaf: Ware = ({ random, light }, x, foot) => {
  const crust = light.shade(random.pick(["#e0a458", "#d08f45", "#e8b96e", "#b9703a"]));
  switch (random.int(5)) {
    case 0:
      return (
        shape(path`M${x - 17} ${foot}q-3 -24 17 -25t17 25Z`, crust, 2) +
        line(path`M${x - 8} ${foot - 14}l6 -6M${x + 1} ${foot - 12}l6 -6`, light.shade("#fbe9c8"), 3)
      );
    case 1:
      return (
        shape(path`M${x - 15} ${foot}v-20q-6 -12 6 -13h18q12 1 6 13v20Z`, crust, 2) +
        patch(rect(x - 10, foot - 18, 20, 14), light.shade("#fbe9c8"))
      );
    case 2:
      return `<path d="${ellipse(x, foot - 14, 11, 9)}" fill="none" stroke="#4a372c" stroke-width="12"/>${line(ellipse(x, foot - 14, 11, 9), light.shade(random.pick(["#f29bb4", "#8a5638", "#fbe9c8"])), 8)}`;
    case 3:
      return (
        shape(path`M${x - 20} ${foot - 2}q2 -24 20 -25q18 1 20 25q-8 -8 -12 -9q-8 -3 -16 0q-4 1 -12 9Z`, crust, 2) +
        ink(path`M${x - 8} ${foot - 12}l-2 -10M${x + 8} ${foot - 12}l2 -10`, 1.6)
      );
    default:
      return (
        shape(path`M${x - 8} ${foot}l-6 -42q2 -8 10 -5l10 45q-6 6 -14 2Z`, crust, 2) +
        line(path`M${x - 9} ${foot - 32}l8 -3M${x - 6} ${foot - 20}l8 -3`, light.shade("#fbe9c8"), 2.6)
      );
  }
};

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
