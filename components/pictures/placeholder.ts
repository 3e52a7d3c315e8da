import { rgbaToDataURL, thumbHashToRGBA } from "thumbhash";

const SIDE = 4;

/**
 * A data URL of a few blurred pixels from a base64 thumbhash (evanw/thumbhash), small enough (0.2 kB) to travel in
 * the page for every picture. Null when the hash can't be read: a placeholder is never worth an error.
 */
export function placeholder(thumbhash: string | null): string | null {
  if (!thumbhash) return null;
  try {
    const { w, h, rgba } = thumbHashToRGBA(Uint8Array.from(atob(thumbhash), (letter) => letter.charCodeAt(0)));
    return rgbaToDataURL(SIDE, SIDE, shrink(rgba, w, h));
  } catch {
    return null;
  }
}

/** Every kept pixel is the middle of its cell; a thumbhash is so smooth that averaging would change nothing. */
function shrink(rgba: Uint8Array, width: number, height: number): Uint8Array {
  const small = new Uint8Array(SIDE * SIDE * 4);
  for (let cell = 0; cell < SIDE * SIDE; cell++) {
    const x = Math.floor((((cell % SIDE) + 0.5) * width) / SIDE);
    const y = Math.floor(((Math.floor(cell / SIDE) + 0.5) * height) / SIDE);
    small.set(rgba.subarray((y * width + x) * 4, (y * width + x) * 4 + 4), cell * 4);
  }
  return small;
}
