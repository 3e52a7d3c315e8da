import { BRIGHT, mixColours } from "@/lib/painters/crayon/paper/colour";
import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import type { Sketch } from "@/lib/painters/crayon/paper/sketch";
import { drawBuilding } from "./buildings";

type Town = Pick<Sketch, "random" | "light">;

/** A pale far city of towers and blocks along y = base. */
export function drawSkyline({ random, light }: Town, base: number, height: number, from = -10, to = 520): string {
  const [far] = light.heaven[2];
  const wall = mixColours(light.shade("#a9b4c9"), far ?? "#ffffff", 0.45);
  let d = "";
  let lit = "";
  for (let x = from; x < to; ) {
    const w = random.range(22, 46);
    const h = height * random.range(0.35, 1);
    d += path`M${x} ${base}V${base - h}h${w}V${base}Z`;
    if (random.chance(0.25)) d += path`M${x + w * 0.4} ${base - h}l${w * 0.1} -14l${w * 0.1} 14Z`;
    for (let y = base - h + 7; y < base - 8; y += 11)
      if (random.chance(0.7)) lit += rect(x + w * 0.25, y, 4, 5) + rect(x + w * 0.6, y, 4, 5);
    x += w + random.range(-4, 8);
  }
  return shape(d, wall, 1.6) + patch(lit, light.lampsOn ? "#ffe27a" : mixColours(wall, "#ffffff", 0.5), 0.9);
}

/** A Korean block of flats: slab with balconies and a coloured stripe; windows lit by chance after dark. */
export function drawFlats({ random, light }: Town, x: number, base: number, w: number, h: number): string {
  const wall = light.shade(random.pick(["#f7e6c8", "#f3d9dc", "#dbe8f3", "#f5e3b8", "#e6ecd2"]));
  const accent = light.shade(random.pick(["#8fb7d8", "#e8a88f", "#9cc495", "#d9b46a"]));
  const rows = Math.max(3, Math.floor(h / 27));
  const columns = Math.max(2, Math.floor((w - 16) / 25));
  let lit = "";
  let dark = "";
  let rails = "";
  for (let row = 0; row < rows; row++) {
    const y = base - h + 12 + (row * (h - 14)) / rows;
    rails += path`M${x + 14} ${y + 13}H${x + w - 4}`;
    for (let i = 0; i < columns; i++) {
      const pane = rect(x + 16 + (i * (w - 20)) / columns, y, (w - 20) / columns - 4, 11);
      if (random.chance(0.5)) lit += pane;
      else dark += pane;
    }
  }
  return (
    shape(rect(x + w * 0.35, base - h - 11, w * 0.3, 12), wall, 2) +
    shape(rect(x, base - h, w, h), wall, 2.2) +
    patch(rect(x + 1.5, base - h + 1.5, 9, h - 2), accent) +
    (lit && shape(lit, light.lampsOn ? "#ffe27a" : light.shade("#a9d0ea"), 1.2)) +
    (dark && shape(dark, light.lampsOn ? light.shade("#7c86ad") : light.shade("#bcdcf0"), 1.2)) +
    line(rails, light.shade("#b7ab9c"), 1.6) +
    snowOn(light.white, x, base - h, w)
  );
}

/** A low brick house with a flat roof, a water tank and plants on it, as alleys have. */
export function drawVilla({ random, light }: Town, x: number, base: number, w: number, h: number): string {
  const brick = light.shade(random.pick(["#d99a7c", "#c98a6a", "#e3b58f", "#d9c3a5"]));
  let bricks = "";
  for (let i = 0; i < 9; i++) bricks += path`M${x + random.range(6, w - 18)} ${base - random.range(10, h - 10)}h10`;
  const pane = (px: number, py: number) =>
    shape(rect(px, py, 24, 20), light.lampsOn && random.chance(0.7) ? "#ffe27a" : light.shade("#d9ecf7"), 1.8) +
    ink(path`M${px + 12} ${py}v20`, 1.2);
  const tank = random.chance(0.6)
    ? shape(
        path`M${x + w * 0.6} ${base - h - 4}v-20q11 -8 22 0v20Z`,
        light.shade(random.pick(["#6fa8dc", "#f2b84a"])),
        1.8,
      )
    : shape(rect(x + w * 0.2, base - h - 10, 30, 8), light.shade("#a8734a"), 1.6) +
      line(path`M${x + w * 0.2 + 4} ${base - h - 12}v-7m8 6v-9m8 9v-7`, light.shade("#5fa552"), 4);
  return (
    tank +
    shape(rect(x, base - h, w, h), brick, 2.2) +
    line(bricks, light.shade("#b3735a"), 1.8, 0.7) +
    shape(rect(x - 3, base - h - 6, w + 6, 9), light.shade("#e9dfd0"), 2) +
    pane(x + w * 0.14, base - h + 20) +
    (w > 70 ? pane(x + w * 0.56, base - h + 20) : "") +
    (h > 92 ? pane(x + w * 0.14, base - h + 58) : "") +
    shape(rect(x + w * 0.58, base - 38, 22, 38), light.shade(random.pick(["#5a9a8a", "#7c8fb8", "#b3735a"])), 1.8) +
    snowOn(light.white, x - 3, base - h - 6, w + 6)
  );
}

/** A shop: window with goods as coloured dots, striped awning, round sign that needs no letters. */
export function drawShop({ random, light }: Town, x: number, base: number, w: number, h: number): string {
  const colour = random.pick(BRIGHT);
  const wall = light.shade(random.pick(["#fbe6c8", "#e8f0dd", "#f6dfe0", "#e3ecf6"]));
  const pane = light.lampsOn ? "#ffeaa6" : light.shade("#dff0fa");
  const stripes = Math.round(w / 16);
  let awning = "";
  let pale = "";
  for (let i = 0; i < stripes; i++) {
    const d = path`M${x - 4 + (i * (w + 8)) / stripes} ${base - 84}h${(w + 8) / stripes}v18q${-(w + 8) / stripes / 2} 9 ${-(w + 8) / stripes} 0Z`;
    if (i % 2) pale += d;
    else awning += d;
  }
  let goods = "";
  for (let i = 0; i < 6; i++) goods += ellipse(x + 16 + (i % 3) * 13, base - 26 - Math.floor(i / 3) * 15, 4.6, 4.6);
  return (
    shape(rect(x, base - h, w, h), wall, 2.2) +
    (h > 130
      ? shape(
          rect(x + w * 0.16, base - h + 16, w * 0.26, 24) + rect(x + w * 0.58, base - h + 16, w * 0.26, 24),
          pane,
          1.8,
        )
      : "") +
    shape(ellipse(x + w * 0.5, base - 100, 12, 10), light.shade(mixColours(colour, "#ffffff", 0.2)), 2) +
    shape(rect(x + 8, base - 56, w * 0.52, 46), pane, 2) +
    shape(goods, light.shade(random.pick(BRIGHT)), 1.2) +
    shape(rect(x + w * 0.68, base - 58, w * 0.24, 58), light.shade(mixColours(colour, "#ffffff", 0.35)), 2) +
    shape(awning, light.shade(colour), 1.8) +
    shape(pale, light.shade("#fff8ea"), 1.8) +
    snowOn(light.white, x, base - h, w)
  );
}

/** A row of buildings from x = from to x = to that stand on y = base, drawn by `one`. */
export function drawRow(
  town: Town,
  base: number,
  [from, to]: readonly [number, number],
  [low, high]: readonly [number, number],
  one: (town: Town, x: number, base: number, w: number, h: number) => string,
  widths: readonly [number, number] = [74, 108],
): string {
  let svg = "";
  for (let x = from; x < to; ) {
    const w = town.random.range(widths[0], widths[1]);
    svg += one(town, x, base, w, town.random.range(low, high));
    x += w + town.random.range(0, 7);
  }
  return svg;
}

/** An office house in a pastel colour. */
export const drawHouse = ({ random, light }: Town, x: number, base: number, w: number, h: number) =>
  drawBuilding(random, light, x, base, w, h);

/** Poles with sagging wires across an alley, a bird or two on them. */
export function drawWires({ random, light }: Town, top: number, poles: readonly number[]): string {
  const wood = light.shade("#8a7a6c");
  let wires = "";
  const ends = [-20, ...poles, 532];
  for (let i = 1; i < ends.length; i++) {
    const [a = 0, b = 0] = [ends[i - 1], ends[i]];
    for (const dy of [0, 10]) wires += path`M${a} ${top + dy}Q${(a + b) / 2} ${top + dy + 22} ${b} ${top + dy}`;
  }
  const posts = poles.map((x) => path`M${x} ${top - 12}V340M${x - 16} ${top}h32M${x - 12} ${top + 10}h24`).join("");
  const bird = (x: number) =>
    light.night || light.raining
      ? ""
      : shape(path`M${x - 9} ${top + 14}q-1 -12 9 -12q9 0 8 8l6 4l-9 2q-6 5 -14 -2Z`, light.shade("#6f5d52"), 1.4);
  return (
    ink(posts, 5.4) +
    line(posts, wood, 2.6) +
    line(wires, "#5f564f", 1.6, 0.85) +
    bird(random.range(200, 290)) +
    bird(random.range(310, 400))
  );
}

const snowOn = (white: boolean, x: number, y: number, w: number) =>
  white
    ? shape(
        path`M${x - 3} ${y + 3}q${w * 0.1} -13 ${w * 0.4} -9q${w * 0.4} -6 ${w * 0.6} 8q${-w * 0.2} 6 ${-w * 0.34} 1q${-w * 0.3} 7 ${-w * 0.66} 0Z`,
        "#ffffff",
        1.6,
      )
    : "";
