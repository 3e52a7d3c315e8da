import { borderOf, directionsOf, fieldOf, luminance, tileRow } from "./field";
import { TILE, TILE_MASK } from "./noise";
import type { Touch } from "./page";
import type { Rgb } from "./papers";
import { sampleAt, wordsOf } from "./sample";
import { surroundingsOf } from "./soften";
import { tileOf, WANDER_X, WANDER_Y } from "./tiles";
import type { WaxHand } from "./wax-hands";

/** Fixed point: 8 fractional bits. */
const ONE = 256;
/** Uneven bare paper around the picture, 16ths of a pixel on a paper of 512. */
const MARGIN = 9 * 16;
const MARGIN_REACH = 24 * 16;
/** How far a finger rubs, pixels on a paper of 512. */
const AROUND = 3;
/** Luminance below which the hand presses as for an outline, and above which it presses as for a white. */
const DARK = 110;
const LIGHT = 236;

/**
 * Turns flat shapes into strokes of a dry tool on paper: wandering lines, strokes along a direction of each colour, the
 * tooth of the paper. Whole numbers and typed arrays only, because this runs for every pixel.
 * @param rgba `size` x `size` pixels, 4 bytes each, opaque
 * @returns `size` x `size` pixels, 3 bytes each; values beyond a byte are clamped by the array itself
 */
export function waxPass(
  rgba: Uint8Array,
  size: number,
  seed: number,
  hand: WaxHand,
  paper: Rgb,
  { wander, ragged }: Touch,
): Uint8ClampedArray {
  const { k, unit, offsetX, offsetY } = fieldOf(size, seed);
  const out = new Uint8ClampedArray(size * size * 3);
  const source = wordsOf(rgba);
  const grain = tileOf(hand.grainNoise);
  const streak = tileOf(hand.streakNoise);
  const warpX = tileOf(WANDER_X);
  const warpY = tileOf(WANDER_Y);
  const { along, across } = directionsOf(hand.directions);
  const [paperR, paperG, paperB] = paper;
  // Nobody rubs the gutters between panels.
  const untouched = paperR | (paperG << 8) | (paperB << 16);
  const colour = colourMix(hand);
  // (noise -128..127) * factor >> 7 is a shift in 256ths of an output pixel.
  const warp = Math.round(hand.warp * unit * wander);
  const dust = Math.round(hand.dust * unit * wander);
  const press = pressureOf(hand);
  const around = hand.smudge > 0 ? surroundingsOf(rgba, size, (AROUND * size) / 512) : null;
  const rubbed = Math.round(hand.smudge * ONE);
  const half = size >> 1;

  for (let y = 0; y < size; y++) {
    const Y = (y * k) | 0;
    const warpRow = tileRow(Y, offsetY);
    const grainRow = tileRow(y, offsetY);
    for (let x = 0; x < size; x++) {
      const X = (x * k) | 0;
      const at = warpRow + ((X + offsetX) & TILE_MASK);
      const g0 = grain[grainRow + ((x + offsetX) & TILE_MASK)] as number;
      const dy = ((warpY[at] as number) * warp) >> 7;
      const scatter = (g0 * dust) >> 7;
      const point = sampleAt(
        source,
        size,
        (x << 8) + (((warpX[at] as number) * warp) >> 7) + scatter,
        (y << 8) + dy - scatter,
      );
      let r = point & 255;
      let g = (point >> 8) & 255;
      let b = point >> 16;
      if (around) {
        const s = within(((y << 8) + dy) >> 9, half) * half + within(((x << 8) + scatter) >> 9, half);
        r += (((around.red[s] as number) - r) * rubbed) >> 8;
        g += (((around.green[s] as number) - g) * rubbed) >> 8;
        b += (((around.blue[s] as number) - b) * rubbed) >> 8;
      }
      const lum = luminance(r, g, b);

      // Each colour family is rubbed its own way: 512 colours, five directions.
      const family = ((r >> 5) * 3 + (g >> 5) * 5 + (b >> 5) * 7) % 5;
      const cos = along[family] as number;
      const sin = across[family] as number;
      const u = (X * cos + Y * sin) >> 8;
      const v = ((Y * cos - X * sin) >> 8) + ((dy * 3) >> 9);
      const s0 = streak[(v & TILE_MASK) * TILE + (u & TILE_MASK)] as number;

      let cover = press.usual + ((s0 * press.streak) >> 8) - ((g0 * press.grain) >> 8);
      if (lum < DARK) cover += press.dark;
      else if (lum > LIGHT) cover += press.light;
      cover = cover < press.least ? press.least : Math.min(cover, ONE);
      if (point === untouched) cover = 0;
      const border = borderOf(X, Y, ragged);
      if (border < MARGIN_REACH) {
        const rim = border - (MARGIN + s0 + ((g0 * 6) >> 4));
        cover = rim <= 0 ? 0 : rim < 64 ? (cover * rim) >> 6 : cover;
      }

      // Wax is darker where it piles up; then saturation and chalk in one matrix.
      const pile = ONE - ((s0 * 41) >> 8);
      const grey = (lum * colour.grey * pile) >> 8;
      const tooth = (g0 * 9) >> 8;
      const o = (y * size + x) * 3;
      out[o] =
        paperR + tooth + (((((((r * colour.own * pile) >> 8) + grey) >> 8) + colour.chalk - paperR) * cover) >> 8);
      out[o + 1] =
        paperG + tooth + (((((((g * colour.own * pile) >> 8) + grey) >> 8) + colour.chalk - paperG) * cover) >> 8);
      out[o + 2] =
        paperB + tooth + (((((((b * colour.own * pile) >> 8) + grey) >> 8) + colour.chalk - paperB) * cover) >> 8);
    }
  }
  return out;
}

const within = (n: number, length: number) => (n < 0 ? 0 : n >= length ? length - 1 : n);

/** Cover in 256ths: 3.2 of a share of pressure from bare paper to a closed layer. */
function pressureOf(hand: WaxHand) {
  const steep = 3.2 * ONE;
  return {
    usual: Math.round((hand.press - 0.3) * steep + 0.35 * ONE),
    dark: Math.round(hand.pressDark * steep),
    light: Math.round(hand.pressLight * steep),
    streak: Math.round(hand.streak * steep),
    grain: Math.round(hand.grain * steep),
    least: Math.round(hand.leastCover * ONE),
  };
}

/** out = own * channel + grey * luminance + chalk, the first two in 256ths. */
function colourMix({ saturation, chalk }: WaxHand) {
  return {
    own: Math.round(saturation * (1 - chalk) * ONE),
    grey: Math.round((1 - saturation) * (1 - chalk) * ONE),
    chalk: Math.round(255 * chalk),
  };
}
