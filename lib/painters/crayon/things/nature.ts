import type { Light } from "../paper/light";
import type { Random } from "../paper/random";
import { ellipse, line, patch, path, shape, tenth } from "../paper/shapes";

/** A tree that follows the season: blossom, leaves, autumn colours, snow. */
export function drawTree(random: Random, light: Light, x: number, base: number, height: number): string {
  const { crown, strokes } = crownTones(random, light);
  const w = height * 0.46;
  const cy = base - height * 0.68;
  const trunk = shape(
    path`M${x - height * 0.05} ${base}L${x - height * 0.035} ${base - height * 0.45}L${x + height * 0.035} ${base - height * 0.45}L${x + height * 0.06} ${base}Z`,
    light.shade("#a8734a"),
    2.2,
  );
  const leaves = shape(
    path`M${x - w * 0.75} ${cy + height * 0.1}q${-w * 0.25} ${-height * 0.2} ${w * 0.15} ${-height * 0.26}q${w * 0.15} ${-height * 0.24} ${w * 0.6} ${-height * 0.2}q${w * 0.5} ${-height * 0.04} ${w * 0.6} ${height * 0.2}q${w * 0.35} ${height * 0.12} ${w * 0.1} ${height * 0.3}q${-w * 0.3} ${height * 0.16} ${-w * 0.75} ${height * 0.1}q${-w * 0.5} ${height * 0.06} ${-w * 0.7} ${-height * 0.14}Z`,
    light.shade(crown),
    2.4,
  );
  let scribbles = "";
  for (let i = 0; i < 6; i++)
    scribbles += path`M${x + random.range(-0.5, 0.5) * w - 7} ${cy + random.range(-0.16, 0.14) * height}q5 -7 12 -2`;
  return trunk + leaves + line(scribbles, light.shade(strokes), 3.2, 0.8);
}

function crownTones(random: Random, light: Light): { crown: string; strokes: string } {
  if (light.autumn) return { crown: random.pick(["#f08a3c", "#e8a33a", "#d9552f", "#f2b53f"]), strokes: "#c9481f" };
  if (light.spring) return { crown: random.pick(["#fbb9cf", "#f7a3c0"]), strokes: "#ee7fa8" };
  if (light.winter) return { crown: "#e9f1f7", strokes: "#b9cfe0" };
  return { crown: random.pick(["#6dbb5a", "#58a94e", "#7cc466"]), strokes: "#3f8f45" };
}

/** A pine: three skirts, with snow on them in winter. */
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
      light.shade(light.winter ? "#8fbb9f" : "#3f9155"),
      2.2,
    );
    if (light.winter)
      svg += patch(
        path`M${x - half * 0.45} ${y - height * 0.2}L${x} ${y - height * 0.36}L${x + half * 0.45} ${y - height * 0.2}q${-half * 0.2} 6 ${-half * 0.45} 1q${-half * 0.2} 6 ${-half * 0.45} -1Z`,
        "#ffffff",
      );
  }
  return svg;
}

/** A random tree of a mixed wood. */
export const drawAnyTree = (random: Random, light: Light, x: number, base: number, height: number, pines = 0.5) =>
  random.chance(pines) ? drawPine(light, x, base, height) : drawTree(random, light, x, base, height);

/** Tufts of grass between y = top and the lower edge. */
export function drawGrass(random: Random, light: Light, top: number, count: number): string {
  const colour = light.autumn ? "#a8853a" : light.snowy ? "#9fb8c9" : "#4f9d4a";
  let d = "";
  for (let i = 0; i < count; i++) {
    const x = random.range(12, 500);
    const y = random.range(top, 498);
    d += path`M${x} ${y}l-3 -8M${x} ${y}l1 -10M${x} ${y}l5 -7`;
  }
  return line(d, light.shade(colour), 2.4, 0.8);
}

/** Five-petalled flowers; none grow in autumn and winter. */
export function drawFlowers(random: Random, light: Light, top: number, count: number): string {
  if (light.autumn || light.winter) return "";
  let svg = "";
  for (let i = 0; i < count; i++) svg += flower(random, random.range(14, 498), random.range(top, 500));
  return svg;
}

function flower(random: Random, x: number, y: number): string {
  const colour = random.pick(["#f2738c", "#ffd23f", "#ffffff", "#c58be8", "#ff9a5c"]);
  let petals = "";
  for (let i = 0; i < 5; i++) {
    const angle = i * 1.257;
    petals += ellipse(x + Math.cos(angle) * 4.4, y - 13 + Math.sin(angle) * 4.4, 3.3, 3.3);
  }
  return (
    line(path`M${x} ${y}l0 -11`, "#4f9d4a", 2.2) +
    patch(petals, colour) +
    `<circle cx="${tenth(x)}" cy="${tenth(y - 13)}" r="2.6" fill="#f5a623"/>`
  );
}
