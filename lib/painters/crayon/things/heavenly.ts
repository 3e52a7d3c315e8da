import type { Random } from "../paper/random";
import { ellipse, ink, line, patch, path, shape } from "../paper/shapes";

/** Nothing but a smiling sun has cheeks of it. */
const SUN_CHEEKS = "#ff9f7a";

/** Whether the sun of a drawing has a face. */
export const hasSmilingSun = (svg: string): boolean => svg.includes(SUN_CHEEKS);

/** A sun with eleven uneven rays; by day it may smile as children's suns do. */
export function drawSun(random: Random, x: number, y: number, r: number, rays = "#ff9d2e", smiling = false): string {
  let d = "";
  for (let i = 0; i < 11; i++) {
    const angle = (i / 11) * 2 * Math.PI + random.range(0, 0.2);
    const far = r + random.range(16, 26);
    d += path`M${x + Math.cos(angle) * (r + 7)} ${y + Math.sin(angle) * (r + 7)}L${x + Math.cos(angle) * far} ${y + Math.sin(angle) * far}`;
  }
  const face = smiling
    ? ink(
        path`M${x - r * 0.34} ${y - r * 0.12}v4M${x + r * 0.34} ${y - r * 0.12}v4M${x - r * 0.34} ${y + r * 0.26}q${r * 0.34} ${r * 0.34} ${r * 0.68} 0`,
        2.6,
      ) + patch(ellipse(x - r * 0.58, y + r * 0.2, 4, 3) + ellipse(x + r * 0.58, y + r * 0.2, 4, 3), SUN_CHEEKS, 0.8)
    : "";
  return `${line(d, rays, 4.8)}<path d="${ellipse(x, y, r, r)}" fill="#ffd84d" stroke="${rays}" stroke-width="3.4"/>${face}`;
}

/** A quarter of the sun in an upper corner, the way children put it there. */
export function drawCornerSun(random: Random, left: boolean): string {
  const x = left ? 12 : 500;
  let d = "";
  for (let i = 0; i < 6; i++) {
    const angle = (left ? 0.06 : Math.PI - 0.06) + (left ? 1 : -1) * (i / 5) * 1.44;
    const far = 96 + random.range(12, 34);
    d += path`M${x + Math.cos(angle) * 84} ${8 + Math.sin(angle) * 84}L${x + Math.cos(angle) * far} ${8 + Math.sin(angle) * far}`;
  }
  return `${line(d, "#ff9d2e", 5.4)}<path d="${ellipse(x, 8, 70, 70)}" fill="#ffd84d" stroke="#ff9d2e" stroke-width="3.6"/>`;
}

export const MOON_PHASES = ["crescent", "waning", "half", "full"] as const;
export type MoonPhase = (typeof MOON_PHASES)[number];

const MOON = "#ffe680";

/** The moon around (x, y); a full one has grey seas and a halo. */
export function drawMoon(x: number, y: number, r: number, phase: MoonPhase = "crescent"): string {
  switch (phase) {
    case "crescent":
      return shape(
        path`M${x + r * 0.3} ${y - r}A${r} ${r} 0 1 0 ${x + r} ${y + r * 0.45}A${r * 0.78} ${r * 0.78} 0 0 1 ${x + r * 0.3} ${y - r}Z`,
        MOON,
        2.2,
      );
    case "waning":
      return shape(
        path`M${x - r * 0.3} ${y - r}A${r} ${r} 0 1 1 ${x - r} ${y + r * 0.45}A${r * 0.78} ${r * 0.78} 0 0 0 ${x - r * 0.3} ${y - r}Z`,
        MOON,
        2.2,
      );
    case "half":
      return shape(path`M${x} ${y - r}A${r} ${r} 0 0 1 ${x} ${y + r}Q${x + r * 0.2} ${y} ${x} ${y - r}Z`, MOON, 2.2);
    default:
      return (
        patch(ellipse(x, y, r * 1.45, r * 1.45), "#fff3b8", 0.25) +
        shape(ellipse(x, y, r, r), MOON, 2.2) +
        patch(
          ellipse(x - r * 0.3, y - r * 0.2, r * 0.24, r * 0.2) + ellipse(x + r * 0.35, y + r * 0.3, r * 0.18, r * 0.15),
          "#e9c65a",
          0.7,
        )
      );
  }
}

export function drawStar(x: number, y: number, r: number): string {
  let d = "";
  for (let i = 0; i < 10; i++) {
    const angle = -Math.PI / 2 + (i * Math.PI) / 5;
    const reach = i % 2 ? r * 0.45 : r;
    const [px, py] = [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
    d += i ? path`L${px} ${py}` : path`M${px} ${py}`;
  }
  return `<path d="${d}Z" fill="#ffe37a" stroke="#e0a92f" stroke-width="1"/>`;
}

/** Stars of three sizes and crosses of light down to y = reach, some along a milky way. */
export function drawStars(random: Random, reach: number, count: number): string {
  let big = "";
  let small = "";
  let crosses = "";
  const lean = random.range(-0.4, 0.4);
  for (let i = 0; i < count; i++) {
    const x = random.range(14, 498);
    const y = random.range(14, reach * 0.92);
    if (i % 4 === 0) big += drawStar(x, y, random.range(4.5, 8));
    else if (i % 4 === 1) crosses += path`M${x - 5} ${y}h10M${x} ${y - 5}v10`;
    else {
      const band = Math.min(reach, Math.max(12, reach * 0.45 + (x - 256) * lean + random.range(-26, 26)));
      small += ellipse(x, i % 4 === 2 ? y : band, 1.7, 1.7);
    }
  }
  return line(crosses, "#fff2b8", 1.8, 0.9) + patch(small, "#fff6cf") + big;
}

/** A shooting star that falls to the left. */
export const drawShootingStar = (x: number, y: number) =>
  line(path`M${x} ${y}l58 -34M${x + 4} ${y + 8}l46 -26`, "#ffe37a", 3, 0.8) + drawStar(x, y + 2, 9);
