import { OUTLINE } from "./colour";

/** Coordinates are pixels on a paper of 512 x 512, y downwards. */
export type Point = { x: number; y: number };
export type Box = { x0: number; y0: number; x1: number; y1: number };

export const PAPER = 512;

/** SVG path data with numbers cut to a tenth of a pixel: path`M${x} ${y}h10`. */
export function path(words: TemplateStringsArray, ...numbers: number[]): string {
  return words.reduce((data, word, i) => data + tenth(numbers[i - 1] ?? 0) + word);
}

/** A number as short as SVG needs it. */
export function tenth(n: number): string {
  return String(Math.round(n * 10) / 10);
}

export const rect = (x: number, y: number, w: number, h: number) => path`M${x} ${y}h${w}v${h}h${-w}Z`;

export const ellipse = (x: number, y: number, rx: number, ry: number) =>
  path`M${x - rx} ${y}A${rx} ${ry} 0 1 1 ${x + rx} ${y}A${rx} ${ry} 0 1 1 ${x - rx} ${y}Z`;

/** Attributes of an outline; inkFor() finds them again to change the pen. */
export const outline = (width: number) =>
  `stroke="${OUTLINE}" stroke-width="${tenth(width)}" stroke-linejoin="round" stroke-linecap="round"`;

/** A filled shape with an outline. */
export const shape = (d: string, colour: string, width = 2.6) => `<path d="${d}" fill="${colour}" ${outline(width)}/>`;

/** A filled shape without one. */
export const patch = (d: string, colour: string, opacity = 1) =>
  `<path d="${d}" fill="${colour}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ""}/>`;

/** An open line in the outline crayon. */
export const ink = (d: string, width = 2.6) => `<path d="${d}" fill="none" ${outline(width)}/>`;

/** An open line in any colour. */
export const line = (d: string, colour: string, width = 2.6, opacity = 1) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${tenth(width)}" stroke-linejoin="round" stroke-linecap="round"${opacity < 1 ? ` stroke-opacity="${opacity}"` : ""}/>`;

/** A coloured line with an outline on both sides: arms, legs, poles. */
export const limb = (d: string, colour: string, width: number) => ink(d, width + 3.6) + line(d, colour, width);

export const overlaps = (a: Box, b: Box) => a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0;

/** The box of something `w` wide and `h` high that stands at (x, base). */
export const standingBox = (x: number, base: number, w: number, h: number): Box => ({
  x0: x - w / 2,
  y0: base - h,
  x1: x + w / 2,
  y1: base,
});
