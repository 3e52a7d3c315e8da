import type { Light } from "../paper/light";
import type { Random } from "../paper/random";
import { ellipse, line, patch, path, shape, tenth } from "../paper/shapes";
import { drawBareTree } from "./bare-tree";

/** A tree that follows the season: blossom, leaves, autumn colours, bare branches, snow; the wind bends it. */
export function drawTree(random: Random, light: Light, x: number, base: number, height: number): string {
  if (light.winter) return lean(light, x, base, drawBareTree(random, light, x, base, height));
  const { crown, strokes } = crownTones(random, light);
  const w = height * 0.46;
  const cy = base - height * 0.68;
  const trunk = shape(
    path`M${x - height * 0.05} ${base}L${x - height * 0.035} ${base - height * 0.45}L${x + height * 0.035} ${base - height * 0.45}L${x + height * 0.06} ${base}Z`,
    light.shade("#a8734a"),
    2.2,
  );
  const leaves = shape(random.pick(CROWNS)(x, cy, w, height), light.shade(crown), 2.4);
  let scribbles = "";
  for (let i = 0; i < 6; i++)
    scribbles += path`M${x + random.range(-0.5, 0.5) * w - 7} ${cy + random.range(-0.16, 0.14) * height}q5 -7 12 -2`;
  const drawn = trunk + leaves + line(scribbles, light.shade(strokes), 3.2, 0.8) + fruit(random, light, x, cy, w);
  return lean(light, x, base, drawn);
}

type Crown = (x: number, cy: number, w: number, height: number) => string;

const lumpy: Crown = (x, cy, w, height) =>
  path`M${x - w * 0.75} ${cy + height * 0.1}q${-w * 0.25} ${-height * 0.2} ${w * 0.15} ${-height * 0.26}q${w * 0.15} ${-height * 0.24} ${w * 0.6} ${-height * 0.2}q${w * 0.5} ${-height * 0.04} ${w * 0.6} ${height * 0.2}q${w * 0.35} ${height * 0.12} ${w * 0.1} ${height * 0.3}q${-w * 0.3} ${height * 0.16} ${-w * 0.75} ${height * 0.1}q${-w * 0.5} ${height * 0.06} ${-w * 0.7} ${-height * 0.14}Z`;

const egg: Crown = (x, cy, w, height) =>
  path`M${x} ${cy - height * 0.34}q${w * 0.66} ${height * 0.02} ${w * 0.68} ${height * 0.34}q${-w * 0.04} ${height * 0.24} ${-w * 0.68} ${height * 0.25}q${-w * 0.64} 0 ${-w * 0.68} ${-height * 0.25}q${w * 0.02} ${-height * 0.32} ${w * 0.68} ${-height * 0.34}Z`;

const threeLumps: Crown = (x, cy, w, height) =>
  path`M${x - w * 0.5} ${cy + height * 0.18}q${-w * 0.5} ${-height * 0.02} ${-w * 0.42} ${-height * 0.22}q${w * 0.06} ${-height * 0.16} ${w * 0.42} ${-height * 0.14}q${w * 0.04} ${-height * 0.2} ${w * 0.5} ${-height * 0.2}q${w * 0.46} 0 ${w * 0.5} ${height * 0.2}q${w * 0.38} ${-height * 0.02} ${w * 0.42} ${height * 0.14}q${w * 0.06} ${height * 0.2} ${-w * 0.42} ${height * 0.22}Z`;

const CROWNS: readonly [Crown, ...Crown[]] = [lumpy, lumpy, egg, threeLumps];

function crownTones(random: Random, light: Light): { crown: string; strokes: string } {
  if (light.autumn) return { crown: random.pick(["#f08a3c", "#e8a33a", "#d9552f", "#f2b53f"]), strokes: "#c9481f" };
  if (light.spring)
    return random.chance(0.65)
      ? { crown: random.pick(["#fbb9cf", "#f7a3c0", "#fde1ea"]), strokes: "#ee7fa8" }
      : { crown: "#a9d97c", strokes: "#74b452" };
  if (light.summer) return { crown: random.pick(["#4fa548", "#5cb04e", "#459a55"]), strokes: "#2f7d3e" };
  return { crown: random.pick(["#6dbb5a", "#58a94e", "#7cc466"]), strokes: "#3f8f45" };
}

function fruit(random: Random, { spring, autumn, summer, night }: Light, x: number, cy: number, w: number): string {
  if (spring || autumn || night || !random.chance(summer ? 0.2 : 0.3)) return "";
  let d = "";
  for (let i = 0; i < 5; i++) d += ellipse(x + (i - 2) * w * 0.28, cy + random.range(-0.3, 0.3) * w, 4.2, 4.2);
  return shape(d, "#e8574a", 1.4);
}

/** What the wind does to something that stands at (x, base). */
export const lean = ({ windy }: Light, x: number, base: number, svg: string) =>
  windy
    ? `<g transform="translate(${tenth(x)} ${tenth(base)}) skewX(-13) translate(${tenth(-x)} ${tenth(-base)})">${svg}</g>`
    : svg;

/** A pine: three skirts, with snow on them when it lies. */
export function drawPine(light: Light, x: number, base: number, height: number): string {
  const w = height * 0.46;
  let svg = shape(
    path`M${x - height * 0.04} ${base}l0 ${-height * 0.3}h${height * 0.08}l0 ${height * 0.3}Z`,
    light.shade("#a8734a"),
    2.2,
  );
  for (let i = 0; i < 3; i++) {
    const y = base - height * (0.2 + i * 0.22);
    const half = (w * (0.9 - i * 0.2)) / 1.5;
    svg += shape(
      path`M${x - half} ${y}L${x} ${y - height * 0.36}L${x + half} ${y}Q${x} ${y + height * 0.05} ${x - half} ${y}Z`,
      light.shade(light.winter ? "#6fa585" : "#3f9155"),
      2.2,
    );
    if (light.white)
      svg += patch(
        path`M${x - half * 0.45} ${y - height * 0.2}L${x} ${y - height * 0.36}L${x + half * 0.45} ${y - height * 0.2}q${-half * 0.2} 6 ${-half * 0.45} 1q${-half * 0.2} 6 ${-half * 0.45} -1Z`,
        light.shade("#ffffff"),
      );
  }
  return lean(light, x, base, svg);
}

/** A random tree of a mixed wood. */
export const drawAnyTree = (random: Random, light: Light, x: number, base: number, height: number, pines = 0.5) =>
  random.chance(pines) ? drawPine(light, x, base, height) : drawTree(random, light, x, base, height);

/** Tufts of grass between y = top and the lower edge. */
export function drawGrass(random: Random, light: Light, top: number, count: number): string {
  const colour = light.white
    ? "#9fb8c9"
    : light.autumn
      ? "#a8853a"
      : light.winter
        ? "#a3925c"
        : light.summer
          ? "#3f8f3f"
          : "#4f9d4a";
  let d = "";
  for (let i = 0; i < count; i++) {
    const x = random.range(12, 500);
    const y = random.range(top, 498);
    d += light.windy
      ? path`M${x} ${y}q2 -7 9 -9M${x + 2} ${y}q3 -6 11 -6`
      : path`M${x} ${y}l-3 -8M${x} ${y}l1 -10M${x} ${y}l5 -7`;
  }
  return line(d, light.shade(colour), 2.4, 0.8);
}

/** Five-petalled flowers; cosmos in autumn, none in winter. */
export function drawFlowers(random: Random, light: Light, top: number, count: number): string {
  if (light.winter) return "";
  let svg = "";
  const many = light.autumn ? Math.ceil(count / 2) : light.spring ? count + 3 : count;
  for (let i = 0; i < many; i++) svg += flower(random, light, random.range(14, 498), random.range(top, 500));
  return svg;
}

function flower(random: Random, light: Light, x: number, y: number): string {
  const colour = light.autumn
    ? random.pick(["#f29bb4", "#ffffff", "#d979b4"])
    : random.pick(["#f2738c", "#ffd23f", "#ffffff", "#c58be8", "#ff9a5c"]);
  let petals = "";
  for (let i = 0; i < 5; i++) {
    const angle = i * 1.257;
    petals += ellipse(x + Math.cos(angle) * 4.4, y - 13 + Math.sin(angle) * 4.4, 3.3, 3.3);
  }
  return (
    line(path`M${x} ${y}l0 -11`, light.shade("#4f9d4a"), 2.2) +
    patch(petals, light.shade(colour)) +
    `<circle cx="${tenth(x)}" cy="${tenth(y - 13)}" r="2.6" fill="#f5a623"/>`
  );
}
