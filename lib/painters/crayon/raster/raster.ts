import { PAPER } from "../paper/shapes";
import type { Rgb } from "./papers";

/**
 * Turns an SVG document of `size` pixels into its pixels, 4 bytes each, opaque. librsvg on the server; in a browser the
 * page does it, for a worker there has no decoder of SVG.
 */
export type Rasterise = (svg: string, size: number) => Promise<Uint8Array>;

/** A whole SVG document of `size` pixels from the flat shapes of a composition. */
export function svgDocument(shapes: string, size: number, [r, g, b]: Rgb): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${size}" height="${size}" viewBox="0 0 ${PAPER} ${PAPER}"><rect width="${PAPER}" height="${PAPER}" fill="rgb(${r},${g},${b})"/>${shapes}</svg>`;
}
