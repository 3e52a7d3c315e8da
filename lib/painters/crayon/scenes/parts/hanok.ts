import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import type { Sketch } from "@/lib/painters/crayon/paper/sketch";

type Place = Pick<Sketch, "random" | "light">;

/** A tiled roof with rising eaves, `w` wide at the eaves; (x, y) is the middle of the eaves. */
export function drawTiledRoof({ light }: Pick<Sketch, "light">, x: number, y: number, w: number, h: number): string {
  const tile = light.white ? light.shade("#f4f8fc") : light.shade("#7d8490");
  const groove = light.white ? light.shade("#c3d2e0") : light.shade("#5b616d");
  let lines = "";
  for (let i = -4; i <= 4; i++)
    lines += path`M${x + (i * w) / 12} ${y - h * 0.86}Q${x + (i * w) / 10.6} ${y - h * 0.4} ${x + (i * w) / 9.4} ${y - 2 - Math.abs(i) * h * 0.02}`;
  return (
    shape(
      path`M${x - w * 0.54} ${y - h * 0.1}Q${x - w * 0.36} ${y - h * 0.24} ${x - w * 0.36} ${y - h}Q${x} ${y - h * 0.86} ${x + w * 0.36} ${y - h}Q${x + w * 0.36} ${y - h * 0.24} ${x + w * 0.54} ${y - h * 0.1}Q${x + w * 0.3} ${y + h * 0.12} ${x} ${y + h * 0.08}T${x - w * 0.54} ${y - h * 0.1}Z`,
      tile,
      2.4,
    ) +
    line(lines, groove, 2.2, 0.8) +
    line(path`M${x - w * 0.36} ${y - h + 2}Q${x} ${y - h * 0.86 + 2} ${x + w * 0.36} ${y - h + 2}`, groove, 4.4)
  );
}

/** A hanok seen from the front: stone base, posts, paper doors, a wooden porch. */
export function drawHanok({ random, light }: Place, x: number, base: number, w: number, h: number): string {
  const wall = light.shade("#fbf3e0");
  const wood = light.shade("#9a6a44");
  const door = light.lampsOn ? "#ffe9a8" : light.shade("#fffaf0");
  const top = base - h * 0.52;
  const rooms = 3;
  const rw = (w * 0.84) / rooms;
  let posts = "";
  let doors = "";
  let lattice = "";
  for (let i = 0; i <= rooms; i++) posts += rect(x - w * 0.42 + i * rw - 4, top, 8, h * 0.42);
  for (let i = 0; i < rooms; i++) {
    const left = x - w * 0.42 + i * rw + 9;
    const wide = rw - 18;
    doors += rect(left, top + 8, wide, h * 0.34);
    lattice += path`M${left + wide / 2} ${top + 8}v${h * 0.34}M${left} ${top + 8 + h * 0.11}h${wide}M${left} ${top + 8 + h * 0.22}h${wide}M${left + wide / 4} ${top + 8}v${h * 0.34}M${left + (wide * 3) / 4} ${top + 8}v${h * 0.34}`;
  }
  return (
    shape(rect(x - w * 0.47, base - h * 0.1, w * 0.94, h * 0.1), light.shade("#cfc8ba"), 2) +
    shape(rect(x - w * 0.42, top, w * 0.84, h * 0.42), wall, 2) +
    shape(doors, door, 1.8) +
    line(lattice, wood, 1.6) +
    shape(posts, wood, 1.8) +
    shape(rect(x - w * 0.46, base - h * 0.15, w * 0.92, h * 0.06), light.shade("#c98f5b"), 2) +
    drawTiledRoof({ light }, x, top + 2, w * 1.08, h * 0.5) +
    (random.chance(0.4) && light.autumn ? persimmons(x - w * 0.34, top + 6, h * 0.3, light.shade("#f08a2c")) : "")
  );
}

/** Peeled persimmons on strings, drying under the eaves. */
function persimmons(x: number, y: number, drop: number, colour: string): string {
  let strings = "";
  let fruit = "";
  for (let i = 0; i < 4; i++) {
    strings += path`M${x + i * 11} ${y}v${drop}`;
    for (let k = 1; k < 4; k++) fruit += ellipse(x + i * 11, y + (k * drop) / 3.2, 4, 4.4);
  }
  return line(strings, "#8a7a6c", 1.2) + shape(fruit, colour, 1.2);
}

/** A wall of stones and clay with a small roof of tiles, from x = from to x = to. */
export function drawStoneWall({ random, light }: Place, from: number, to: number, base: number, h: number): string {
  let stones = "";
  for (let x = from + 14; x < to - 6; x += 25)
    for (let row = 0; row < Math.max(1, Math.floor(h / 17)); row++)
      stones += ellipse(x + (row % 2) * 12 + random.range(-3, 3), base - 9 - row * 15, random.range(7, 10), 5.4);
  const tile = light.shade(light.white ? "#f6f9fc" : "#7d8490");
  let caps = "";
  for (let x = from; x < to; x += 22) caps += path`M${x} ${base - h}q11 -10 22 0Z`;
  return (
    shape(rect(from, base - h, to - from, h), light.shade("#e3cfa8"), 2.2) +
    shape(stones, light.shade("#bdb6a8"), 1.4) +
    shape(rect(from - 5, base - h - 4, to - from + 10, 8), tile, 2) +
    shape(caps, tile, 1.6)
  );
}

/** A round-roofed pavilion on posts to rest in, with red posts and green beams. */
export function drawPavilion({ light }: Place, x: number, base: number, w: number, h: number): string {
  const red = light.shade("#c9604a");
  const posts = [-0.36, -0.13, 0.13, 0.36].map((at) => rect(x + at * w - 3.5, base - h * 0.56, 7, h * 0.46)).join("");
  return (
    shape(rect(x - w * 0.42, base - h * 0.12, w * 0.84, h * 0.12), light.shade("#cfc8ba"), 2) +
    shape(posts, red, 1.8) +
    line(path`M${x - w * 0.4} ${base - h * 0.24}H${x + w * 0.4}`, red, 4) +
    shape(rect(x - w * 0.42, base - h * 0.6, w * 0.84, h * 0.07), light.shade("#5aa08a"), 1.8) +
    drawTiledRoof({ light }, x, base - h * 0.58, w * 1.06, h * 0.42)
  );
}

/** The terrace of brown jars beside a country house. */
export function drawJars({ random, light }: Place, x: number, base: number, count: number): string {
  let svg = shape(rect(x - 8, base - 8, count * 30 + 12, 10), light.shade("#cfc8ba"), 1.8);
  for (let i = 0; i < count; i++) {
    const [cx, h] = [x + 14 + i * 30, random.range(28, 44)];
    svg +=
      shape(path`M${cx - 9} ${base - 8}q-9 ${-h * 0.6} 2 ${-h}h14q11 ${h * 0.4} 2 ${h}Z`, light.shade("#96593a"), 2) +
      shape(ellipse(cx, base - 8 - h, 11, 4), light.shade(light.white ? "#ffffff" : "#7d4a30"), 1.8) +
      patch(ellipse(cx - 4, base - 8 - h * 0.55, 2, 5), "#ffffff", 0.4);
  }
  return svg;
}

/** A string of round paper lanterns from (x0, y) to (x1, y), lit after dark. */
export function drawLanterns({ light }: Place, x0: number, x1: number, y: number, count: number): string {
  const colours = ["#ef6f5e", "#f7c24a", "#6cb86a", "#5a9fd8", "#f29bb4"];
  const at = (share: number) => y + Math.sin(share * Math.PI) * 26;
  let svg = ink(path`M${x0} ${y}Q${(x0 + x1) / 2} ${y + 52} ${x1} ${y}`, 1.8);
  for (let i = 0; i < count; i++) {
    const share = (i + 0.5) / count;
    const cx = x0 + (x1 - x0) * share;
    const cy = at(share) + 14;
    const colour = colours[i % colours.length] ?? "#ef6f5e";
    if (light.lampsOn) svg += patch(ellipse(cx, cy, 18, 18), "#ffe9a0", 0.4);
    svg +=
      shape(ellipse(cx, cy, 10, 11), colour, 1.8) + line(path`M${cx - 6} ${cy}h12M${cx} ${cy + 11}v7`, "#fff3cf", 1.8);
  }
  return svg;
}
