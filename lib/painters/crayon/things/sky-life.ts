import { BRIGHT, mixColours } from "../paper/colour";
import { isHushed } from "../paper/light";
import type { Random } from "../paper/random";
import { ink, line, path, shape } from "../paper/shapes";
import type { Sketch } from "../paper/sketch";

/**
 * Something small and far that makes a sky alive, by season and hour; at most two of them, paler than what is near.
 * @param sunX where the sun stands, if it does: they keep to the other side
 */
export function drawSkyLife(sketch: Sketch, reach: number, sunX?: number): string {
  const { light, random, mentions } = sketch;
  if (reach < 70) return "";
  if (light.night) return random.chance(0.35) && !light.gloomy ? nightPlane(random, reach) : "";
  if (light.raining || light.snowy || light.foggy) return "";
  const y = () => random.range(46, Math.max(60, Math.min(150, reach * 0.62)));
  const choices: [Life, ...Life[]] = light.windy
    ? [kite, kite, swallows]
    : light.autumn
      ? [geese, dragonflies, kite]
      : light.spring
        ? [swallows, kite, farBirds, balloonist]
        : light.winter
          ? [geese, farBirds, kite]
          : [farBirds, plane, balloonist, farBirds, kite];
  // No kite and no balloon flies on a day of loss.
  const isStill = (life: Life) => !isHushed(sketch.plan) || (life !== kite && life !== balloonist);
  const shown = choices.filter(
    (life) => isStill(life) && !(life === kite && mentions.has("kite")) && !(life === plane && mentions.has("plane")),
  );
  const first = random.pick(shown.length ? (shown as [Life, ...Life[]]) : [farBirds]);
  const left = sunX === undefined ? random.chance(0.5) : sunX > 256;
  const svg = first(random, left ? random.range(90, 200) : random.range(300, 420), y());
  return random.chance(0.4) ? svg + farBirds(random, left ? random.range(300, 440) : random.range(60, 180), y()) : svg;
}

type Life = (random: Random, x: number, y: number) => string;

function farBirds(random: Random, x: number, y: number): string {
  let d = "";
  for (let i = 0; i < 2 + random.int(3); i++)
    d += path`M${x + i * 30 - (i % 2) * 8} ${y + ((i * 17) % 26)}q8 -9 12 0q6 -9 12 0`;
  return ink(d, 2.3);
}

/** Wild geese in a V. */
function geese(_: Random, x: number, y: number): string {
  let d = path`M${x} ${y}q6 -7 9 0q5 -7 9 0`;
  for (let i = 1; i < 4; i++)
    d += path`M${x + i * 20} ${y - i * 9}q6 -7 9 0q5 -7 9 0M${x + i * 20} ${y + i * 11}q6 -7 9 0q5 -7 9 0`;
  return ink(d, 2.1);
}

/** Fork-tailed swallows, back in spring. */
const swallows = (_: Random, x: number, y: number) =>
  [
    [0, 0, 1],
    [44, 22, 0.8],
  ]
    .map(([dx = 0, dy = 0, k = 1]) =>
      shape(
        path`M${x + dx} ${y + dy}q${12 * k} ${-14 * k} ${26 * k} ${-14 * k}q${-10 * k} ${8 * k} ${-12 * k} ${14 * k}q${12 * k} ${2 * k} ${22 * k} ${12 * k}q${-16 * k} ${-4 * k} ${-26 * k} ${-4 * k}l${-16 * k} ${10 * k}l${4 * k} ${-10 * k}l${-12 * k} ${-4 * k}Z`,
        "#5b6b8c",
        1.8,
      ),
    )
    .join("");

/** Two red dragonflies. */
const dragonflies = (_: Random, x: number, y: number) =>
  [
    [0, 26],
    [58, 52],
  ]
    .map(
      ([dx = 0, dy = 0]) =>
        shape(
          path`M${x + dx} ${y + dy}q-16 -14 -20 -4q2 8 20 4q-14 8 -12 14q10 4 12 -14q16 -14 20 -4q-2 8 -20 4q14 8 12 14q-10 4 -12 -14Z`,
          "#eef6fb",
          1.4,
        ) + line(path`M${x + dx} ${y + dy - 6}v30`, "#d9452f", 3.6),
    )
    .join("");

/** A kite with its tail; the line runs off to whoever holds it. */
function kite(random: Random, x: number, y: number): string {
  const colour = random.pick(BRIGHT);
  return (
    line(path`M${x} ${y + 22}Q${x + 30} ${y + 90} ${x + 12} ${y + 150}`, "#8a7a6c", 1.3, 0.7) +
    shape(
      path`M${x} ${y - 26}L${x + 20} ${y - 4}L${x} ${y + 24}L${x - 20} ${y - 4}Z`,
      mixColours(colour, "#ffffff", 0.15),
      2.2,
    ) +
    ink(path`M${x} ${y - 26}V${y + 24}M${x - 20} ${y - 4}H${x + 20}`, 1.5) +
    line(path`M${x} ${y + 24}q-14 10 -4 20t-6 22`, colour, 3)
  );
}

/** A plane with its trail, going up. */
const plane = (_: Random, x: number, y: number) =>
  line(path`M${x - 96} ${y + 26}Q${x - 50} ${y + 16} ${x - 14} ${y + 4}`, "#ffffff", 4.6, 0.85) +
  shape(
    path`M${x - 14} ${y + 2}l-10 -10h8l10 6l16 -5l-12 -14h8l20 11l14 -4q10 0 6 7l-18 8l-2 18l-7 2l-4 -16l-16 3q-10 1 -13 -6Z`,
    "#f4f7fb",
    1.8,
  );

/** A hot-air balloon. */
function balloonist(random: Random, x: number, y: number): string {
  const colour = random.pick(BRIGHT);
  return (
    shape(
      path`M${x} ${y - 30}q30 0 30 28q0 18 -20 32h-20q-20 -14 -20 -32q0 -28 30 -28Z`,
      mixColours(colour, "#ffffff", 0.2),
      2.2,
    ) +
    shape(path`M${x} ${y - 30}q12 2 12 28q0 20 -6 32h-12q-6 -12 -6 -32q0 -26 12 -28Z`, "#fff6e2", 1.6) +
    ink(path`M${x - 9} ${y + 30}l3 12M${x + 9} ${y + 30}l-3 12`, 1.4) +
    shape(path`M${x - 8} ${y + 42}h16l-2 11h-12Z`, "#c98f5b", 1.8)
  );
}

const nightPlane = (random: Random, reach: number) => {
  const [x, y] = [random.range(150, 360), random.range(60, Math.max(70, reach * 0.5))];
  return (
    line(path`M${x} ${y}l26 -7`, "#d9e2f5", 4) +
    line(path`M${x + 30} ${y - 8}v.1`, "#ff6b5e", 6) +
    line(path`M${x - 4} ${y + 1}v.1`, "#8ff0a8", 5)
  );
};
