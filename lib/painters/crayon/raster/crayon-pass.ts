import type { PictureStyle } from "@/lib/painters/painter";
import type { Grade } from "./grade";
import { HANDS, type Hand, tilesOf } from "./hand";
import { TILE, TILE_MASK } from "./noise";

/** Fixed point: 8 fractional bits. */
const ONE = 256;
/** Uneven bare paper around the picture, pixels on a paper of 512. */
const MARGIN = 9;
const MARGIN_REACH = 24;
/** Red and blue of a pixel, mixed with one multiplication. */
const RED_BLUE = 0x00ff00ff;
/** Luminance below which the hand presses as for an outline. */
const DARK = 110;

/**
 * Turns flat shapes into strokes of a tool on paper: wandering lines, strokes along a direction of each colour, the
 * tooth of the paper. Whole numbers and typed arrays only, because this runs for every pixel.
 * @param rgba `size` x `size` pixels, 4 bytes each, opaque
 * @returns `size` x `size` pixels, 3 bytes each; values beyond a byte are clamped by the array itself
 */
export function crayonPass(
  rgba: Uint8Array,
  size: number,
  seed: number,
  style: PictureStyle,
  grade: Grade,
): Uint8ClampedArray {
  const hand = HANDS[style];
  const { grain, streak, warpX, warpY } = tilesOf(style);
  const out = new Uint8ClampedArray(size * size * 3);
  const source = wordsOf(rgba);
  const k = 512 / size;
  const perPaper = Math.round(ONE / k);
  const offsetX = seed & TILE_MASK;
  const offsetY = (seed >>> 9) & TILE_MASK;
  const [paperR, paperG, paperB] = hand.paper;
  const { family, along, across } = directions(hand);
  const colour = colourMix(hand, grade);
  const last = ((size - 1) << 8) - 1;
  // (noise -128..127) * factor >> 7 is a shift in 256ths of an output pixel.
  const warp = Math.round(hand.warp * perPaper);
  const dust = Math.round(hand.dust * perPaper);
  const press = Math.round((hand.press - 0.3) * 3.2 * ONE + 0.35 * ONE);
  const pressDark = Math.round(hand.pressDark * 3.2 * ONE);
  const streakGain = Math.round(hand.streak * 3.2 * ONE);
  const grainGain = Math.round(hand.grain * 3.2 * ONE);
  const leastCover = Math.round(hand.leastCover * ONE);

  for (let y = 0; y < size; y++) {
    const Y = (y * k) | 0;
    const warpRow = ((Y + offsetY) & TILE_MASK) * TILE;
    const grainRow = ((y + offsetY) & TILE_MASK) * TILE;
    for (let x = 0; x < size; x++) {
      const X = (x * k) | 0;
      const at = warpRow + ((X + offsetX) & TILE_MASK);
      const g0 = grain[grainRow + ((x + offsetX) & TILE_MASK)] as number;
      const dy = ((warpY[at] as number) * warp) >> 7;
      const scatter = (g0 * dust) >> 7;
      let fx = (x << 8) + (((warpX[at] as number) * warp) >> 7) + scatter;
      let fy = (y << 8) + dy - scatter;
      fx = fx < 0 ? 0 : Math.min(fx, last);
      fy = fy < 0 ? 0 : Math.min(fy, last);
      const ax = fx & 255;
      const ay = fy & 255;
      const w11 = (ax * ay) >> 8;
      const w10 = ax - w11;
      const w01 = ay - w11;
      const w00 = ONE - ax - w01;
      const i = (fy >> 8) * size + (fx >> 8);
      const p00 = source[i] as number;
      const p10 = source[i + 1] as number;
      const p01 = source[i + size] as number;
      const p11 = source[i + size + 1] as number;
      const redBlue =
        Math.imul(p00 & RED_BLUE, w00) +
        Math.imul(p10 & RED_BLUE, w10) +
        Math.imul(p01 & RED_BLUE, w01) +
        Math.imul(p11 & RED_BLUE, w11);
      let r = (redBlue >>> 8) & 255;
      let b = (redBlue >>> 24) & 255;
      let g =
        (((p00 >>> 8) & 255) * w00 +
          ((p10 >>> 8) & 255) * w10 +
          ((p01 >>> 8) & 255) * w01 +
          ((p11 >>> 8) & 255) * w11) >>
        8;
      const lum = (77 * r + 150 * g + 29 * b) >> 8;

      const d = family[((r >> 5) << 6) | ((g >> 5) << 3) | (b >> 5)] as number;
      const cos = along[d] as number;
      const sin = across[d] as number;
      const u = (X * cos + Y * sin) >> 8;
      const v = ((Y * cos - X * sin) >> 8) + ((dy * 3) >> 9);
      const s0 = streak[(v & TILE_MASK) * TILE + (u & TILE_MASK)] as number;

      let cover = press + ((s0 * streakGain) >> 8) - ((g0 * grainGain) >> 8);
      if (lum < DARK) cover += pressDark;
      cover = cover < leastCover ? leastCover : Math.min(cover, ONE);
      const edge = Math.min(X, Y);
      const far = 511 - Math.max(X, Y);
      const border = Math.min(edge, far);
      if (border < MARGIN_REACH) {
        const rim = border * ONE - (MARGIN * ONE + s0 * 16 + g0 * 6);
        cover = rim <= 0 ? 0 : rim < ONE * 4 ? (cover * rim) >> 10 : cover;
      }

      // Wax is darker where it piles up; then saturation, veil and chalk in one matrix.
      const pile = ONE - ((s0 * 41) >> 8);
      const grey = (lum * colour.grey * pile) >> 8;
      r = ((r * colour.own * pile) >> 8) + grey + colour.red;
      g = ((g * colour.own * pile) >> 8) + grey + colour.green;
      b = ((b * colour.own * pile) >> 8) + grey + colour.blue;
      const tooth = (g0 * 9) >> 8;
      const o = (y * size + x) * 3;
      out[o] = paperR + tooth + ((((r >> 8) - paperR) * cover) >> 8);
      out[o + 1] = paperG + tooth + ((((g >> 8) - paperG) * cover) >> 8);
      out[o + 2] = paperB + tooth + ((((b >> 8) - paperB) * cover) >> 8);
    }
  }
  return out;
}

/** The pixels as 32-bit words, red lowest (every platform of Node's is little-endian). */
function wordsOf(rgba: Uint8Array): Uint32Array {
  const aligned = rgba.byteOffset % 4 === 0 ? rgba : rgba.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
}

/** Each colour family is rubbed its own way: 512 colours -> one of five directions, with their cosines and sines. */
function directions(hand: Hand) {
  const radians = hand.directions.map((degrees) => (degrees * Math.PI) / 180);
  const family = Uint8Array.from({ length: 512 }, (_, i) => ((i >> 6) * 3 + ((i >> 3) & 7) * 5 + (i & 7) * 7) % 5);
  return {
    family,
    along: Int32Array.from(radians, (angle) => Math.round(Math.cos(angle) * ONE)),
    across: Int32Array.from(radians, (angle) => Math.round(Math.sin(angle) * ONE)),
  };
}

/** out = own * channel + grey * luminance + constant, in 256ths. */
function colourMix(hand: Hand, { tint, strength, saturation }: Grade) {
  const sat = hand.saturation * saturation;
  const keep = (1 - strength) * (1 - hand.chalk);
  const constant = (channel: number) => Math.round((channel * strength * (1 - hand.chalk) + 255 * hand.chalk) * ONE);
  return {
    own: Math.round(sat * keep * ONE),
    grey: Math.round((1 - sat) * keep * ONE),
    red: constant(tint[0]),
    green: constant(tint[1]),
    blue: constant(tint[2]),
  };
}
