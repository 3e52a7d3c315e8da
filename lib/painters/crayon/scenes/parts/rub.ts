import type { Random } from "@/lib/painters/crayon/paper/random";
import { PAPER } from "@/lib/painters/crayon/paper/shapes";
import type { Tones } from "@/lib/painters/crayon/paper/tones";
import { type Wax, waxArea } from "@/lib/painters/crayon/paper/wax";

/** An area rubbed in two tones: what scenes use for ground, water, walls and hills. */
export const rub = (random: Random, d: string, [base, strokes]: Tones, more: Partial<Wax> = {}): string =>
  waxArea(random, d, { base, strokes, angle: -25, gap: 10, width: 5, opacity: 0.72, ...more });

/** The same drawing seen in a mirror, left to right. */
export const mirrored = (svg: string, on: boolean): string =>
  on ? `<g transform="translate(${PAPER} 0) scale(-1 1)">${svg}</g>` : svg;

/** Takes x of a drawing to x of the same drawing in the mirror. */
export const mirror = (on: boolean) => (x: number) => (on ? PAPER - x : x);
