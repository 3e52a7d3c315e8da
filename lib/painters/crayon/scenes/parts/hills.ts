import { ink, line, path, shape } from "@/lib/painters/crayon/paper/shapes";
import type { Sketch } from "@/lib/painters/crayon/paper/sketch";
import { rub } from "./rub";

export type Hills = {
  /** y of the foot. */
  foot: number;
  /** Pixels the highest rises above it. */
  height: number;
  layers?: 1 | 2 | 3;
  /** Round like those around villages, or pointed. */
  pointed?: boolean;
  outlined?: boolean;
};

/** Hills in layers, the farthest palest. */
export function drawHills({ random, light, backdrop }: Sketch, hills: Hills): void {
  const { foot, height, layers = 2, pointed = false, outlined = false } = hills;
  for (let i = 3 - layers; i < 3; i++) {
    const tones = light.hills[i] ?? light.hills[2];
    const rise = height * (1 - (i - (3 - layers)) * 0.28);
    const d = pointed ? ridge(random.range(-60, 60), foot, rise) : downs(random.range(-60, 60), foot, rise, i);
    backdrop.push(rub(random, d, tones, { angle: i % 2 ? -50 : 46, gap: 11, opacity: 0.6, outlined }));
  }
}

const downs = (shift: number, foot: number, rise: number, layer: number) =>
  layer % 2
    ? path`M-60 ${foot + 16}Q${60 + shift} ${foot - rise * 1.3} ${190 + shift} ${foot - rise * 0.4}Q${300 + shift} ${foot - rise * 1.5} ${420 + shift} ${foot - rise * 0.5}T600 ${foot + 16}Z`
    : path`M-60 ${foot + 16}Q${-10 + shift} ${foot - rise * 0.8} ${110 + shift} ${foot - rise * 0.5}Q${240 + shift} ${foot - rise * 1.6} ${350 + shift} ${foot - rise * 0.3}Q${440 + shift} ${foot - rise * 1.1} 600 ${foot + 16}Z`;

const ridge = (shift: number, foot: number, rise: number) =>
  path`M-90 ${foot + 16}L${40 + shift} ${foot - rise * 0.7}L${110 + shift} ${foot - rise * 0.4}L${230 + shift} ${foot - rise}L${320 + shift} ${foot - rise * 0.45}L${410 + shift} ${foot - rise * 0.85}L600 ${foot + 16}Z`;

/** A hill with a tower like the one over Seoul, and a cable car on its way up. */
export function drawTowerHill({ random, light, backdrop }: Sketch, x: number, foot: number, height = 100): void {
  const top = foot - height;
  const hill = path`M${x - 190} ${foot + 10}Q${x - 80} ${top - 6} ${x} ${top}T${x + 190} ${foot + 10}Z`;
  backdrop.push(
    rub(random, hill, light.hills[1], { angle: -50, gap: 11, opacity: 0.6 }),
    ink(path`M${x} ${top - 92}v26`, 2.4),
    shape(path`M${x - 5} ${top + 4}L${x - 4} ${top - 46}h8L${x + 5} ${top + 4}Z`, light.shade("#eef1f5"), 1.8),
    shape(path`M${x - 15} ${top - 46}l3 -11h24l3 11Z`, light.lampsOn ? "#ffd76a" : light.shade("#c9d6e4"), 1.8),
    shape(path`M${x - 10} ${top - 57}l3 -8h14l3 8Z`, light.lampsOn ? "#8fd0ff" : light.shade("#e8edf3"), 1.8),
    line(path`M${x + 14} ${top + 4}L${x + 172} ${foot - 4}`, light.shade("#6d6257"), 1.4, 0.8),
    shape(path`M${x + 78} ${top + 4 + height * 0.4}h18v12h-18Z`, light.shade("#e8574a"), 1.6),
  );
}
