import { OUTLINE } from "../paper/colour";
import type { Light } from "../paper/light";
import type { Random } from "../paper/random";
import { ellipse, limb, line, patch, path, shape } from "../paper/shapes";
import { drawBareTree } from "./bare-tree";
import { drawTree, lean } from "./nature";

/** A persimmon tree: orange fruit on nearly bare branches in autumn, a few left for the magpies in winter. */
export function drawPersimmonTree(random: Random, light: Light, x: number, base: number, height: number): string {
  if (!light.autumn && !light.winter) return drawTree(random, light, x, base, height);
  const tree = drawBareTree(random, { ...light, white: light.white }, x, base, height);
  let d = "";
  let leaves = "";
  const count = light.winter ? 4 : 13;
  for (let i = 0; i < count; i++) {
    const angle = -Math.PI * random.range(0.04, 0.96);
    const far = height * random.range(0.2, 0.36);
    const [px, py] = [x + Math.cos(angle) * far * 1.05, base - height * 0.5 + Math.sin(angle) * far];
    d += ellipse(px, py, height * 0.034, height * 0.03);
    if (i % 2) leaves += ellipse(px + 8, py - 6, 6, 3);
  }
  return lean(
    light,
    x,
    base,
    tree + (light.winter ? "" : patch(leaves, light.shade("#c9762f"))) + shape(d, light.shade("#f5822a"), 1.8),
  );
}

/** A ginkgo: tall and pointed, yellow in autumn with yellow leaves below. */
export function drawGinkgo(random: Random, light: Light, x: number, base: number, height: number): string {
  if (light.winter) return lean(light, x, base, drawBareTree(random, light, x, base, height));
  const [crown, strokes] = light.autumn
    ? ["#f7cf3f", "#d9a520"]
    : light.spring
      ? ["#b9dd7f", "#8abf57"]
      : ["#79bb5c", "#4f9448"];
  const w = height * 0.3;
  const top = base - height;
  const leaves = path`M${x} ${top}q${w * 0.5} ${height * 0.08} ${w * 0.5} ${height * 0.22}q${w * 0.5} ${height * 0.1} ${w * 0.42} ${height * 0.28}q${w * 0.3} ${height * 0.18} ${-w * 0.2} ${height * 0.24}q${-w * 0.7} ${height * 0.06} ${-w * 1.44} 0q${-w * 0.5} ${-height * 0.06} ${-w * 0.2} ${-height * 0.24}q${-w * 0.1} ${-height * 0.18} ${w * 0.42} ${-height * 0.28}q0 ${-height * 0.14} ${w * 0.5} ${-height * 0.22}Z`;
  let d = "";
  for (let i = 0; i < 7; i++)
    d += path`M${x + random.range(-0.6, 0.5) * w} ${top + height * random.range(0.2, 0.68)}q5 -7 12 -2`;
  const fallen = light.autumn ? patch(ellipse(x, base + 2, w * 0.9, 6), light.shade("#f7cf3f"), 0.8) : "";
  return (
    fallen +
    lean(
      light,
      x,
      base,
      limb(path`M${x} ${base}V${base - height * 0.3}`, light.shade("#a8734a"), height * 0.06) +
        shape(leaves, light.shade(crown ?? ""), 2.4) +
        line(d, light.shade(strokes ?? ""), 3, 0.8),
    )
  );
}

/** A Korean red pine: a crooked trunk under flat clouds of needles. */
export function drawRedPine(light: Light, x: number, base: number, height: number, toLeft = false): string {
  const side = toLeft ? -1 : 1;
  const at = (dx: number, up: number) => ({ x: x + side * dx * height, y: base - up * height });
  const [b, c, d] = [at(0.1, 0.34), at(-0.04, 0.6), at(0.12, 0.84)];
  const trunk = path`M${x} ${base}Q${b.x} ${base - height * 0.16} ${b.x} ${b.y}T${c.x} ${c.y}T${d.x} ${d.y}`;
  const arms = path`M${b.x} ${b.y}Q${at(0.2, 0.44).x} ${at(0, 0.46).y} ${at(0.3, 0.52).x} ${at(0, 0.52).y}M${c.x} ${c.y}Q${at(-0.16, 0.66).x} ${at(0, 0.66).y} ${at(-0.26, 0.7).x} ${at(0, 0.7).y}`;
  const thick = height * 0.055;
  const pads = [at(0.3, 0.56), at(-0.26, 0.74), at(0.1, 0.88)];
  const needles = light.shade(light.winter ? "#5f9272" : "#4a8f58");
  return lean(
    light,
    x,
    base,
    line(trunk, OUTLINE, thick + 3.6) +
      line(arms, OUTLINE, thick * 0.6 + 3.2) +
      line(arms, light.shade("#b5714c"), thick * 0.6) +
      line(trunk, light.shade("#b5714c"), thick) +
      pads.map(({ x: px, y: py }, i) => pad(px, py, height * (i === 2 ? 0.26 : 0.2), needles, light)).join(""),
  );
}

const pad = (x: number, y: number, w: number, colour: string, light: Light) =>
  shape(
    path`M${x - w} ${y + w * 0.2}q${-w * 0.1} ${-w * 0.4} ${w * 0.4} ${-w * 0.4}q${w * 0.2} ${-w * 0.36} ${w * 0.7} ${-w * 0.2}q${w * 0.5} ${-w * 0.14} ${w * 0.6} ${w * 0.24}q${w * 0.4} ${w * 0.1} ${w * 0.26} ${w * 0.4}q${-w} ${w * 0.16} ${-w * 1.96} ${-w * 0.04}Z`,
    colour,
    2.2,
  ) +
  (light.white
    ? line(
        path`M${x - w * 0.7} ${y - w * 0.18}q${w * 0.6} ${-w * 0.44} ${w * 1.3} ${-w * 0.1}`,
        light.shade("#ffffff"),
        5,
      )
    : "");

/** A weeping willow beside water. */
export function drawWillow(random: Random, light: Light, x: number, base: number, height: number): string {
  const colour = light.shade(
    light.autumn ? "#d9bb4f" : light.winter ? "#b8a98a" : light.spring ? "#b7db78" : "#86bf62",
  );
  let strands = "";
  for (let i = 0; i < 15; i++) {
    const dx = (i - 7) * height * 0.055;
    const top = base - height * (0.94 - Math.abs(i - 7) * 0.03);
    strands += path`M${x + dx * 0.5} ${top}Q${x + dx * 1.1} ${top + height * 0.1} ${x + dx} ${top + height * random.range(0.4, 0.62)}`;
  }
  const body = path`M${x} ${base}Q${x - height * 0.04} ${base - height * 0.4} ${x + height * 0.02} ${base - height * 0.86}`;
  return lean(
    light,
    x,
    base,
    limb(body, light.shade("#94694a"), height * 0.05) +
      line(strands, OUTLINE, light.winter ? 2.6 : 7.4) +
      line(strands, colour, light.winter ? 1.6 : 5),
  );
}

/** Any of the trees that grow in a Korean street, park or village. */
export function drawLocalTree(random: Random, light: Light, x: number, base: number, height: number): string {
  const kind = random.int(5);
  if (kind === 0) return drawGinkgo(random, light, x, base, height * 1.08);
  if (kind === 1) return drawRedPine(light, x, base, height, x > 256);
  if (kind === 2) return drawPersimmonTree(random, light, x, base, height);
  return drawTree(random, light, x, base, height);
}
