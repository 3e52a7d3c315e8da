import rough from "roughjs";
import type { Random } from "./random";
import { ink, line, patch, tenth } from "./shapes";

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
  const rubbed = drawn.sets.filter((set) => set.type === "fillSketch").map((set) => data(set.ops));
  const strokesSvg = rubbed.map((strokesData) => line(strokesData, strokes, width + 0.6, opacity)).join("");
  return patch(d, base) + strokesSvg + (outlined ? ink(d, 2.6) : "");
}

function data(ops: { op: string; data: number[] }[]): string {
  const letter: Record<string, string> = { move: "M", lineTo: "L", bcurveTo: "C" };
  return ops.map(({ op, data: numbers }) => letter[op] + numbers.map(tenth).join(" ")).join("");
}
