/** What quiet sheets are made of: a dim room, a large window, lamplight. */
import { mixColours } from "../paper/colour";
import { ellipse, ink, line, patch, path, rect, shape } from "../paper/shapes";
import type { Sketch } from "../paper/sketch";
import type { Tones } from "../paper/tones";
import { rub } from "../scenes/parts/rub";
import { drawView } from "../scenes/parts/view";

const WALLS: readonly [Tones, ...Tones[]] = [
  ["#d8d3d6", "#c4bec5"],
  ["#cdd5d9", "#b6c2c9"],
  ["#dad5c9", "#c7bfae"],
  ["#cdd1de", "#b5bccd"],
];
const FLOORS: readonly [Tones, ...Tones[]] = [
  ["#b9a48f", "#a48d76"],
  ["#a89a92", "#93847b"],
];
const LINEN: readonly [string, ...string[]] = ["#c9cfd8", "#d6ccbf", "#bfccc8", "#cbbfcb"];
/** Far from roofs, bridges and water: nothing outside leads on from what was told. */
const VIEWS = ["fields", "alley", "sky"] as const;
const WOOD = "#9c7a5e";

/** A colour of the room in the dusk or the night. */
export const dim = ({ light }: Pick<Sketch, "light">, colour: string): string =>
  light.night ? mixColours(colour, "#40466e", 0.4) : mixColours(colour, "#6f7794", 0.16);

/** Wall and floor. */
export function drawQuietRoom(sketch: Sketch, floorY = 384): string {
  const { random } = sketch;
  const tones = ([base, strokes]: Tones): Tones => [dim(sketch, base), dim(sketch, strokes)];
  return (
    rub(random, rect(-4, -4, 520, floorY + 4), tones(random.pick(WALLS)), { angle: 90, gap: 12, opacity: 0.5 }) +
    rub(random, rect(-4, floorY, 520, 520 - floorY), tones(random.pick(FLOORS)), { angle: 6, gap: 11, opacity: 0.6 }) +
    ink(path`M0 ${floorY}Q256 ${floorY - 3} 512 ${floorY}`, 2.2)
  );
}

/** A large window without sun or moon, rain running down its glass, linen curtains drawn aside, a broad sill. */
export function drawQuietWindow(sketch: Sketch, x: number, y: number, w: number, h: number): string {
  const { random, light } = sketch;
  const cloth = dim(sketch, random.pick(LINEN));
  const fold = mixColours(cloth, "#4a4a58", 0.18);
  const bars = path`M${x + w / 2} ${y}v${h}M${x} ${y + h * 0.36}h${w}`;
  const hang = (side: 1 | -1) => {
    const at = side > 0 ? x + w : x;
    const out = (n: number) => at + side * n;
    return (
      shape(
        path`M${out(34)} ${y - 18}L${out(-w * 0.13)} ${y - 18}Q${out(-w * 0.1)} ${y + h * 0.5} ${out(4)} ${y + h * 0.7}Q${out(-2)} ${y + h * 0.86} ${out(6)} ${y + h + 26}L${out(36)} ${y + h + 26}Z`,
        cloth,
        2.2,
      ) +
      line(
        path`M${out(-6)} ${y - 14}Q${out(0)} ${y + h * 0.5} ${out(15)} ${y + h * 0.7}V${y + h + 20}M${out(16)} ${y - 14}Q${out(18)} ${y + h * 0.5} ${out(26)} ${y + h * 0.72}V${y + h + 20}`,
        fold,
        2.4,
        0.7,
      )
    );
  };
  return (
    drawView(sketch, x, y, w, h, random.pick(VIEWS), false) +
    (light.raining ? runs(sketch, x, y, w, h) : "") +
    ink(bars, 7) +
    line(bars, dim(sketch, "#efe6d8"), 3.6) +
    ink(rect(x, y, w, h), 10) +
    line(rect(x, y, w, h), dim(sketch, WOOD), 6) +
    shape(rect(x - 14, y + h, w + 28, 13), dim(sketch, "#d9c8b2"), 2.4) +
    hang(-1) +
    hang(1) +
    ink(path`M${x - 50} ${y - 18}H${x + w + 50}`, 5)
  );
}

/** Drops that have run down the inside of the glass, slowly. */
function runs({ random }: Sketch, x: number, y: number, w: number, h: number): string {
  let d = "";
  for (let i = 0; i < 7; i++) {
    const at = x + random.range(0.06, 0.94) * w;
    const from = y + random.range(0.04, 0.4) * h;
    d += path`M${at} ${from}q${random.range(-4, 4)} ${h * 0.12} 0 ${h * 0.22}t${random.range(-3, 3)} ${h * random.range(0.08, 0.2)}`;
  }
  return line(d, "#e4edf6", 2, 0.55);
}

/** Warm light on what is behind it. */
export const glow = (x: number, y: number, r: number): string =>
  [1, 0.76, 0.54, 0.34].map((k) => patch(ellipse(x, y, r * k, r * k * 0.9), "#ffd489", 0.2)).join("");

/** A floor lamp, lit. */
export const drawStandingLamp = (sketch: Sketch, x: number, base: number, high: number): string =>
  ink(path`M${x} ${base}V${base - high + 40}`, 5) +
  shape(ellipse(x, base, 26, 6), dim(sketch, "#7d6a5c"), 2.2) +
  shape(
    path`M${x - 44} ${base - high + 50}L${x - 24} ${base - high}H${x + 24}L${x + 44} ${base - high + 50}Z`,
    "#ffe3a3",
    2.6,
  ) +
  line(
    path`M${x - 30} ${base - high + 42}L${x - 16} ${base - high + 7}M${x + 30} ${base - high + 42}L${x + 16} ${base - high + 7}`,
    "#f5c877",
    2.6,
    0.8,
  );

/** A small lamp on a sill or a table, lit. */
export const drawSmallLamp = (sketch: Sketch, x: number, base: number): string =>
  shape(
    path`M${x - 14} ${base}Q${x - 18} ${base - 26} ${x - 6} ${base - 36}H${x + 6}Q${x + 18} ${base - 26} ${x + 14} ${base}Z`,
    dim(sketch, "#8f9bb0"),
    2.4,
  ) +
  shape(path`M${x - 34} ${base - 36}L${x - 19} ${base - 78}H${x + 19}L${x + 34} ${base - 36}Z`, "#ffe3a3", 2.6) +
  line(
    path`M${x - 21} ${base - 42}L${x - 12} ${base - 72}M${x + 21} ${base - 42}L${x + 12} ${base - 72}`,
    "#f5c877",
    2.4,
    0.8,
  );

/** A candle in a low glass. */
export const drawCandle = (sketch: Sketch, x: number, base: number): string =>
  shape(path`M${x - 17} ${base}L${x - 20} ${base - 42}H${x + 20}L${x + 17} ${base}Z`, dim(sketch, "#dfe7ec"), 2.2) +
  patch(path`M${x - 14} ${base - 4}L${x - 16} ${base - 26}H${x + 16}L${x + 14} ${base - 4}Z`, "#fff3d6") +
  ink(path`M${x} ${base - 26}v-7`, 2) +
  shape(
    path`M${x} ${base - 54}Q${x + 10} ${base - 38} ${x} ${base - 33}Q${x - 10} ${base - 38} ${x} ${base - 54}Z`,
    "#ffcf6b",
    1.8,
  );

/** A vase of white chrysanthemums. */
export function drawWhiteFlowers(sketch: Sketch, x: number, base: number): string {
  const { random } = sketch;
  const heads = [
    [-30, -104, 17],
    [27, -110, 17],
    [-2, -128, 19],
    [-15, -84, 14],
    [17, -86, 14],
  ] as const;
  const stems = heads.map(
    ([dx, dy]) => path`M${x} ${base - 52}Q${x + dx * 0.4} ${base + dy * 0.7} ${x + dx} ${base + dy}`,
  );
  const leaves = path`M${x - 8} ${base - 62}q-30 -2 -38 -20q28 -4 38 20ZM${x + 8} ${base - 60}q30 -2 38 -18q-28 -6 -38 18Z`;
  const bloom = ([dx, dy, r]: (typeof heads)[number]) => {
    const turn = random.range(0, 0.5);
    const petals = Array.from({ length: 11 }, (_, i) => {
      const a = (i / 11) * 2 * Math.PI + turn;
      return ellipse(x + dx + Math.cos(a) * r * 0.62, base + dy + Math.sin(a) * r * 0.62, r * 0.36, r * 0.36);
    });
    return shape(petals.join(""), "#fbf8f1", 1.5) + patch(ellipse(x + dx, base + dy, r * 0.42, r * 0.42), "#efe2b4");
  };
  return (
    line(stems.join(""), dim(sketch, "#6f8a5e"), 4) +
    shape(leaves, dim(sketch, "#8aa577"), 1.8) +
    heads.map(bloom).join("") +
    shape(
      path`M${x - 15} ${base - 58}H${x + 15}Q${x + 10} ${base - 44} ${x + 22} ${base - 28}Q${x + 27} ${base - 8} ${x + 14} ${base}H${x - 14}Q${x - 27} ${base - 8} ${x - 22} ${base - 28}Q${x - 10} ${base - 44} ${x - 15} ${base - 58}Z`,
      dim(sketch, "#a9bccb"),
      2.4,
    ) +
    line(path`M${x - 15} ${base - 22}q15 7 30 0`, dim(sketch, "#e8eef2"), 2.4, 0.8)
  );
}
