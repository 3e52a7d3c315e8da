import type { Random } from "../paper/random";
import { ellipse, line, path, shape } from "../paper/shapes";
import type { Sketch } from "../paper/sketch";

/** One puffy cloud, about 80 k wide. */
export const drawCloud = (x: number, y: number, k: number, colour: string) =>
  shape(
    path`M${x - 34 * k} ${y}q${-14 * k} ${-4 * k} ${-4 * k} ${-18 * k}q${4 * k} ${-12 * k} ${18 * k} ${-8 * k}q${8 * k} ${-18 * k} ${26 * k} ${-8 * k}q${20 * k} ${-6 * k} ${22 * k} ${12 * k}q${14 * k} ${6 * k} ${4 * k} ${18 * k}q${-30 * k} ${8 * k} ${-66 * k} ${4 * k}Z`,
    colour,
    2.2,
  );

/** A towering summer cloud. */
const thunderhead = (x: number, y: number, k: number, colour: string) =>
  shape(
    path`M${x - 48 * k} ${y}q${-18 * k} ${-16 * k} ${4 * k} ${-24 * k}q${-8 * k} ${-24 * k} ${20 * k} ${-24 * k}q${6 * k} ${-28 * k} ${32 * k} ${-16 * k}q${26 * k} ${-8 * k} ${26 * k} ${20 * k}q${24 * k} ${4 * k} ${14 * k} ${24 * k}q${16 * k} ${10 * k} ${-4 * k} ${20 * k}Z`,
    colour,
    2.2,
  ) +
  line(
    path`M${x - 14 * k} ${y - 40 * k}q${10 * k} ${-10 * k} ${20 * k} 0M${x + 8 * k} ${y - 18 * k}q${10 * k} ${-9 * k} ${20 * k} 0`,
    "#c3d6e6",
    2.2,
  );

/** A flat cloud drawn with one stroke and a curl. */
const curl = (x: number, y: number, k: number, colour: string) =>
  shape(
    path`M${x - 46 * k} ${y}q${-6 * k} ${-16 * k} ${14 * k} ${-14 * k}q${10 * k} ${-18 * k} ${32 * k} ${-6 * k}q${24 * k} ${-10 * k} ${34 * k} ${8 * k}q${22 * k} ${-2 * k} ${16 * k} ${12 * k}Z`,
    colour,
    2.2,
  ) +
  line(
    path`M${x - 14 * k} ${y - 4 * k}q${2 * k} ${-12 * k} ${14 * k} ${-8 * k}q${6 * k} ${6 * k} ${-3 * k} ${7 * k}`,
    "#b9cfe0",
    2.2,
  );

/** Rows of small scales, high in an autumn sky. */
function scales(x: number, y: number, k: number, colour: string): string {
  let d = "";
  for (let row = 0; row < 3; row++)
    for (let i = 0; i < 5 - row; i++)
      d += ellipse(x + (i - 2 + row * 0.5) * 27 * k, y + row * 15 * k - (i % 2) * 3, 12 * k, 4.6 * k);
  return `<path d="${d}" fill="${colour}" fill-opacity=".9"/>`;
}

/** Long thin clouds before a setting or rising sun. */
export function drawBars(random: Random, y: number, count: number, colours: readonly [string, string]): string {
  let svg = "";
  for (let i = 0; i < count; i++) {
    const x = random.range(-30, 380);
    const w = random.range(90, 190);
    svg += `<path d="${path`M${x} ${y + i * 17}q${w * 0.3} -9 ${w * 0.55} -3q${w * 0.3} -6 ${w * 0.45} 3q${-w * 0.5} 8 ${-w} 0Z`}" fill="${colours[i % 2]}" fill-opacity=".85"/>`;
  }
  return svg;
}

type Shape = (x: number, y: number, k: number, colour: string) => string;
const FINE: readonly [Shape, ...Shape[]] = [drawCloud, drawCloud, curl];

/** Clouds of the weather and season, spread over the sky above y = reach; none before a sun at x = sunX. */
export function drawClouds({ light, random }: Sketch, reach: number, sunX = -200): string {
  const dull = light.gloomy || light.snowy;
  const shapes: readonly [Shape, ...Shape[]] = dull
    ? [drawCloud]
    : light.summer
      ? [thunderhead, drawCloud]
      : light.autumn
        ? [scales, curl]
        : FINE;
  const count = light.gloomy ? 5 : 2 + random.int(3);
  const colour = cloudColour(light);
  const lowest = Math.max(74, Math.min(158, reach * 0.72));
  let svg = "";
  for (let i = 0; i < count; i++) {
    const x = 40 + (i * 440) / count + random.range(0, 60);
    if (Math.abs(x - sunX) < 84) continue;
    svg += random.pick(shapes)(x, random.range(44, lowest), random.range(0.75, 1.35), colour);
  }
  return svg;
}

function cloudColour({ night, gloomy, snowy, evening, morning, stormy }: Sketch["light"]): string {
  if (night) return gloomy || snowy ? "#6a7595" : "#55618f";
  if (stormy) return "#76839a";
  if (evening) return gloomy ? "#b79fa8" : "#ffdcc0";
  if (gloomy) return "#94a2b3";
  return snowy ? "#dfe8f2" : morning ? "#fff4e2" : "#ffffff";
}
