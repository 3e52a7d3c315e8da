import rough from "roughjs";
import type { Random } from "./random";
import { ink, patch, tenth } from "./shapes";

export type Wax = {
  /** The pale ground under the strokes. */
  base: string;
  strokes: string;
  /** Degrees; the hand leans a little each time. */
  angle?: number;
  /** Pixels between strokes, and their width. */
  gap?: number;
  width?: number;
  opacity?: number;
  outlined?: boolean;
};

const rubber = rough.generator();

/** An area rubbed with the side of a crayon: a pale base with wax strokes across it. */
export function waxArea(random: Random, d: string, wax: Wax): string {
  const { base, strokes, angle = -40, gap = 8, width = 5, opacity = 0.85, outlined = false } = wax;
  const drawn = rubber.path(d, {
    fill: strokes,
    fillStyle: "hachure",
    hachureAngle: angle + random.range(-6, 6),
    hachureGap: gap,
    roughness: 1.3,
    bowing: 1.2,
    curveStepCount: 6,
    // One pass of the hand instead of two: half the strokes to rasterise, and the crayon pass roughens them anyway.
    disableMultiStrokeFill: true,
    stroke: "none",
    seed: 1 + random.int(1e6),
  });
  const rubbed = drawn.sets.filter((set) => set.type === "fillSketch").map((set) => straight(set.ops));
  const strokesSvg = rubbed.map((lines) => stroke(lines, strokes, width + 0.6, opacity)).join("");
  return patch(d, base) + strokesSvg + (outlined ? ink(d, 2.6) : "");
}

/**
 * Roughjs bows each stroke a little; the crayon pass bends them all anyway. Straight lines without round caps rasterise
 * in 24 ms a picture instead of 34.
 */
function straight(ops: { op: string; data: number[] }[]): string {
  return ops.map(({ op, data }) => (op === "move" ? "M" : "L") + data.slice(-2).map(tenth).join(" ")).join("");
}

const stroke = (d: string, colour: string, width: number, opacity: number) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${tenth(width)}" stroke-opacity="${opacity}"/>`;
