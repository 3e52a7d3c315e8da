import type { ScenePlan } from "@/lib/painters/reading/plan";
import { BRIGHT } from "../paper/colour";
import type { Random } from "../paper/random";
import { type Box, ellipse, line, patch, path, shape } from "../paper/shapes";
import { artKeyOf, artSize, drawArt } from "../things/art";

/** Pixels: the narrowest strip that takes stickers, and the largest drawing. */
const NARROWEST = 44;
const LARGEST = 88;

/** Fills the strip beside a cut: the first things of its moment, and small shapes between them. */
export function drawStickers(strip: Box, plan: ScenePlan, random: Random): string {
  const wide = strip.x1 - strip.x0;
  // Beside a day that hurts the paper stays bare: no hearts, no stars.
  if (wide < NARROWEST || plan.quiet) return "";
  const drawable = plan.things.map(artKeyOf).filter((key) => artSize(key, 1).w > 0);
  const keys = [...new Set(drawable)].slice(0, wide > 100 ? 2 : 1);
  const rows = Math.max(2, keys.length + 1);
  const high = (strip.y1 - strip.y0) / rows;
  const size = Math.min(LARGEST, wide - 18, high * 0.9);
  const shapesFirst = random.chance(0.5);
  let svg = "";
  for (let row = 0; row < rows; row++) {
    const y = strip.y0 + high * (row + 0.5);
    const key = keys[shapesFirst ? row - (rows - keys.length) : row];
    if (key === undefined) {
      svg += cluster(random, strip, y, high);
      continue;
    }
    const x = (strip.x0 + strip.x1) / 2 + random.range(-0.5, 0.5) * (wide - size - 10);
    svg += drawArt(key, { x, base: y + artSize(key, size).h / 2, size, turn: random.range(-12, 12) });
  }
  return svg;
}

/** Three small shapes in different crayons, the larger the more room there is. */
function cluster(random: Random, { x0, x1 }: Box, y: number, high: number): string {
  const first = random.int(BRIGHT.length);
  const draw = random.pick([heart, star, flower]);
  const wide = x1 - x0;
  const radius = Math.min(20, Math.max(8, Math.min(wide, high) / 9));
  return [-1, 0, 1]
    .map((side, i) => {
      const colour = BRIGHT[(first + i * 2) % BRIGHT.length] ?? BRIGHT[0];
      const x = (x0 + x1) / 2 + side * Math.min(radius * 3.1, wide / 3.4);
      const at = y + (i % 2 ? -1 : 1) * Math.min(radius * 1.6, high / 5) + random.range(-4, 4);
      return draw(x, at, radius * random.range(0.85, 1.2), colour);
    })
    .join("");
}

const heart = (x: number, y: number, r: number, colour: string) =>
  shape(
    path`M${x} ${y + r}C${x - r * 1.9} ${y - r * 0.3} ${x - r * 0.8} ${y - r * 1.4} ${x} ${y - r * 0.4}C${x + r * 0.8} ${y - r * 1.4} ${x + r * 1.9} ${y - r * 0.3} ${x} ${y + r}Z`,
    colour,
    2.2,
  );

function star(x: number, y: number, r: number, colour: string): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const angle = (i * Math.PI) / 5 - Math.PI / 2;
    const reach = i % 2 ? r * 0.5 : r * 1.15;
    return path`${x + Math.cos(angle) * reach} ${y + Math.sin(angle) * reach}`;
  });
  return shape(`M${points.join("L")}Z`, colour, 2.2);
}

function flower(x: number, y: number, r: number, colour: string): string {
  const petals = [0, 1, 2, 3, 4].map((i) => {
    const angle = (i * Math.PI * 2) / 5 - Math.PI / 2;
    return ellipse(x + Math.cos(angle) * r * 0.68, y + Math.sin(angle) * r * 0.68, r * 0.5, r * 0.5);
  });
  return (
    line(petals.join(""), "#fffdf5", 4) +
    shape(petals.join(""), colour, 1.8) +
    patch(ellipse(x, y, r * 0.42, r * 0.42), "#f7c24a")
  );
}
