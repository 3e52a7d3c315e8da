import { BRIGHT } from "@/lib/painters/crayon/paper/colour";
import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import type { Sketch } from "@/lib/painters/crayon/paper/sketch";
import { drawArt } from "@/lib/painters/crayon/things/art";

type Place = Pick<Sketch, "random" | "light">;

/** A Ferris wheel around (x, y); its lamps are lit after dark. */
export function drawFerrisWheel({ random, light }: Place, x: number, y: number, r: number): string {
  let spokes = "";
  let cabins = "";
  let lamps = "";
  const turn = random.range(0, 0.7);
  for (let i = 0; i < 8; i++) {
    const angle = (i * Math.PI) / 4 + turn;
    const [px, py] = [x + Math.cos(angle) * r, y + Math.sin(angle) * r];
    spokes += path`M${x} ${y}L${px} ${py}`;
    lamps +=
      ellipse(x + Math.cos(angle) * r * 0.5, y + Math.sin(angle) * r * 0.5, 4, 4) +
      ellipse(x + Math.cos(angle + 0.39) * r, y + Math.sin(angle + 0.39) * r, 4, 4);
    cabins +=
      shape(
        path`M${px - 13} ${py}h26v8q0 14 -13 14t-13 -14Z`,
        light.shade(BRIGHT[i % BRIGHT.length] ?? BRIGHT[0]),
        2.2,
      ) + ink(path`M${px - 13} ${py}Q${px} ${py - 14} ${px + 13} ${py}`, 2.2);
  }
  const legs = path`M${x} ${y}L${x - r * 0.48} ${y + r * 1.3}M${x} ${y}L${x + r * 0.48} ${y + r * 1.3}`;
  return (
    ink(legs, 7) +
    line(legs, light.shade("#e9b7b7"), 3.6) +
    ink(ellipse(x, y, r, r), 7) +
    line(ellipse(x, y, r, r), light.shade("#f29bb4"), 3.6) +
    ink(spokes, 2.4) +
    (light.lampsOn ? patch(lamps, "#ffe680") : "") +
    shape(ellipse(x, y, 12, 12), "#f7c24a", 2.6) +
    cabins
  );
}

/** Hills and a loop of a roller coaster around x, posts down to y = foot. */
export function drawCoaster({ light }: Place, x: number, foot: number): string {
  const track = path`M${x - 150} ${foot - 64}Q${x - 90} ${foot - 200} ${x - 30} ${foot - 124}T${x + 60} ${foot - 96}Q${x + 90} ${foot - 226} ${x + 150} ${foot - 112}`;
  let posts = "";
  for (const [dx, h] of [
    [-120, 118],
    [-80, 152],
    [-30, 124],
    [20, 84],
    [66, 108],
    [104, 176],
  ] as const)
    posts += path`M${x + dx} ${foot - h}V${foot - 4}`;
  return (
    ink(posts, 3) +
    ink(
      path`M${x - 120} ${foot - 60}L${x - 80} ${foot - 96}L${x - 30} ${foot - 60}L${x + 20} ${foot - 40}M${x + 66} ${foot - 50}L${x + 104} ${foot - 90}`,
      1.6,
    ) +
    ink(track, 8) +
    line(track, light.shade("#e8574a"), 4) +
    drawArt("🚃", { x: x - 34, base: foot - 126, size: 40, turn: 24 })
  );
}

/** A carousel with a striped roof, `w` wide. */
export function drawCarousel({ light }: Place, x: number, base: number, w: number): string {
  const h = w * 0.92;
  const horse = (dx: number, colour: string) =>
    ink(path`M${x + dx} ${base - h * 0.58}v${h * 0.44}`, 2) +
    shape(
      path`M${x + dx - w * 0.1} ${base - h * 0.2}q0 -${w * 0.08} ${w * 0.08} -${w * 0.07}l${w * 0.04} -${w * 0.08}q${w * 0.06} 0 ${w * 0.06} ${w * 0.06}l-${w * 0.03} ${w * 0.02}q${w * 0.03} ${w * 0.1} -${w * 0.02} ${w * 0.15}h-${w * 0.03}v-${w * 0.06}h-${w * 0.06}v${w * 0.06}h-${w * 0.03}Z`,
      light.shade(colour),
      1.8,
    );
  let stripes = "";
  for (let i = 0; i < 6; i += 2)
    stripes += path`M${x} ${base - h}L${x - w / 2 + (i * w) / 6} ${base - h * 0.62}h${w / 6}Z`;
  let scallops = "";
  for (let i = 0; i < 6; i++) scallops += path`q${-w / 12} ${h * 0.1} ${-w / 6} 0`;
  return (
    shape(
      rect(x - w * 0.1, base - h * 0.62, w * 0.2, h * 0.52),
      light.lampsOn ? "#ffe9a8" : light.shade("#fff3df"),
      2,
    ) +
    horse(-w * 0.32, "#ffffff") +
    horse(w * 0.32, "#f7d9a8") +
    horse(0, "#f6c9d6") +
    shape(path`M${x} ${base - h}L${x - w / 2} ${base - h * 0.62}H${x + w / 2}Z`, light.shade("#fff8ea"), 2.4) +
    patch(stripes, light.shade("#ef6f5e")) +
    shape(`${path`M${x - w / 2} ${base - h * 0.64}H${x + w / 2}`}${scallops}Z`, light.shade("#f7c24a"), 2.2) +
    shape(
      path`M${x - w / 2} ${base - h * 0.1}h${w}q-4 ${h * 0.1} -14 ${h * 0.1}h${28 - w}q-10 0 -14 ${-h * 0.1}Z`,
      light.shade("#c58be8"),
      2.4,
    ) +
    ink(path`M${x} ${base - h}v-12`, 2.4) +
    shape(ellipse(x, base - h - 14, 5, 5), "#f7c24a", 1.6)
  );
}
