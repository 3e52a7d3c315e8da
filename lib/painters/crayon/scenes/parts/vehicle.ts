import type { Light } from "@/lib/painters/crayon/paper/light";
import { ellipse, ink, line, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";

/** Straps on a rail at y = top; rings to hold. */
export const drawStraps = ({ shade }: Light, xs: readonly number[], top: number): string =>
  line(path`M0 ${top}H512`, shade("#9aa5ad"), 8) +
  xs
    .map(
      (x) =>
        ink(path`M${x} ${top + 2}v26`, 3.4) +
        `<path d="${ellipse(x, top + 40, 12, 12)}" fill="none" stroke="${shade("#e8a23a")}" stroke-width="5.4"/>`,
    )
    .join("");

/** The back of a seat with a headrest, its middle at x, between y = top and foot. */
export const drawSeatBack = (x: number, top: number, foot: number, w: number, colour: string): string =>
  shape(rect(x - w * 0.22, top, w * 0.44, (foot - top) * 0.26), colour, 2.4) +
  shape(
    path`M${x - w / 2} ${foot}V${top + (foot - top) * 0.3}q2 -18 ${w * 0.2} -18h${w * 0.6}q${w * 0.18} 0 ${w * 0.2} 18V${foot}Z`,
    colour,
    2.6,
  ) +
  line(
    path`M${x - w * 0.26} ${top + (foot - top) * 0.42}V${foot - 6}M${x + w * 0.26} ${top + (foot - top) * 0.42}V${foot - 6}`,
    "#4a372c",
    1.8,
    0.4,
  );

/** A traffic light for the distance. */
export const drawSignal = (x: number, base: number, h: number): string =>
  ink(path`M${x} ${base}v${-h}h34`, 4) +
  shape(rect(x + 14, base - h - 8, 50, 20), "#4a4a55", 2) +
  shape(ellipse(x + 24, base - h + 2, 5.4, 5.4), "#e8574a", 1) +
  shape(ellipse(x + 39, base - h + 2, 5.4, 5.4), "#f7c24a", 1) +
  shape(ellipse(x + 54, base - h + 2, 5.4, 5.4), "#6cd08a", 1);
