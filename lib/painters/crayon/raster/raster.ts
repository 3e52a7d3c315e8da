import sharp from "sharp";
import { PAPER } from "../paper/shapes";
import type { Rgb } from "./papers";

/** A whole SVG document of `size` pixels from the flat shapes of a composition. */
export function svgDocument(shapes: string, size: number, [r, g, b]: Rgb): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${size}" height="${size}" viewBox="0 0 ${PAPER} ${PAPER}"><rect width="${PAPER}" height="${PAPER}" fill="rgb(${r},${g},${b})"/>${shapes}</svg>`;
}

/** Pixels of an SVG document, 4 bytes each, opaque. */
export async function rasterise(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
}

/**
 * PNG without compression: whoever keeps the picture encodes it anew, in two sizes. WebP took 34 ms of 110 here, this
 * takes 3 and loses nothing.
 */
export async function encodePng(rgb: Uint8ClampedArray, size: number): Promise<Buffer> {
  return sharp(rgb, { raw: { width: size, height: size, channels: 3 } })
    .png({ compressionLevel: 0 })
    .toBuffer();
}
