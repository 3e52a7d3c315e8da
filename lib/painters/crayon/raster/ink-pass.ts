import { borderOf, fieldOf, luminance, tileRow } from "./field";
import { createHatching } from "./hatch";
import { type NoiseShape, TILE_MASK } from "./noise";
import type { Touch } from "./page";
import type { Rgb } from "./papers";
import { sampleAt, wordsOf } from "./sample";
import { surroundingsOf } from "./soften";
import { tileOf, WANDER_X, WANDER_Y } from "./tiles";
import { CLOUD, type WashLayers } from "./wash-pass";

const TOOTH: NoiseShape = { seed: 71, cell: 2, octaves: 2 };
const NIB: NoiseShape = { seed: 72, cell: 26, octaves: 2 };
/** Pixels on a paper of 512: how far lines wander, and how loosely the wash is brushed over them. */
const WANDER = 4;
const WASH_WANDER = 8;
const AROUND = 4;
/** 16ths of a pixel. */
const MARGIN = 11 * 16;
/** Sepia, nearly black. */
const INK: Rgb = [40, 31, 29];

/**
 * Draws with a nib: lines that swell and thin, hatching by darkness, light spot washes where colours are strong.
 * @returns `size` x `size` pixels, 3 bytes each
 */
export function inkPass(
  layers: WashLayers,
  size: number,
  seed: number,
  paper: Rgb,
  { wander, ragged }: Touch,
): Uint8ClampedArray {
  const { k, unit, offsetX, offsetY } = fieldOf(size, seed);
  const out = new Uint8ClampedArray(size * size * 3);
  const source = wordsOf(layers.colours);
  const drawing = wordsOf(layers.lines);
  const around = surroundingsOf(layers.colours, size, (AROUND * size) / 512);
  const hatchingAt = createHatching();
  const tooth = tileOf(TOOTH);
  const cloud = tileOf(CLOUD);
  const nib = tileOf(NIB);
  const wanderX = tileOf(WANDER_X);
  const wanderY = tileOf(WANDER_Y);
  const reach = Math.round(WANDER * unit * wander);
  const washReach = Math.round(WASH_WANDER * unit * wander);
  const half = size >> 1;

  for (let y = 0; y < size; y++) {
    const Y = y * k;
    const row = tileRow(Y | 0, offsetY);
    const toothRow = tileRow(y, offsetY);
    for (let x = 0; x < size; x++) {
      const X = x * k;
      const at = row + (((X | 0) + offsetX) & TILE_MASK);
      const wx = wanderX[at] as number;
      const wy = wanderY[at] as number;
      const grain = tooth[toothRow + ((x + offsetX) & TILE_MASK)] as number;
      const fx = (x << 8) + ((wx * reach) >> 7);
      const fy = (y << 8) + ((wy * reach) >> 7);

      // Beside something bright the pen lifts: stars and faces keep a halo.
      const tone = sampleAt(source, size, fx, fy);
      const lum = luminance(tone & 255, (tone >> 8) & 255, tone >> 16);
      const s = within(fy >> 9, half) * half + within(fx >> 9, half);
      const soft = luminance(around.red[s] as number, around.green[s] as number, around.blue[s] as number);
      let ink = hatchingAt(X, Y, wy * 5, 255 - lum - (soft > lum ? soft - lum : 0));
      const line = 255 - (sampleAt(drawing, size, fx, fy) & 255);
      const stroke = (line - 92 - (((nib[at] as number) * 76) >> 7)) * 3;
      if (stroke > ink) ink = Math.min(stroke, 255);
      const border = borderOf(X, Y, ragged) - (MARGIN + ((wx * 40) >> 4) + ((grain * 20) >> 5));
      if (border < 32) ink = border < 0 ? 0 : (ink * border) >> 5;
      if (grain > 70 && ink > 0) ink -= (grain - 70) >> 1;

      // The wash doesn't quite meet the lines.
      const wash = sampleAt(
        source,
        size,
        (x << 8) + ((wy * washReach) >> 7) + unit,
        (y << 8) - ((wx * washReach) >> 7),
      );
      const r = wash & 255;
      const g = (wash >> 8) & 255;
      const b = wash >> 16;
      const grey = luminance(r, g, b);
      const chroma = Math.max(r, g, b) - Math.min(r, g, b);
      let pigment = Math.min((chroma * 5) >> 2, 130) + 24 + (((cloud[at] as number) * 40) >> 7);
      if (grey < 110) pigment += (110 - grey) >> 1;
      const rim = border - 64 - wy;
      if (rim < 64) pigment = rim < 0 ? 0 : (pigment * rim) >> 6;

      const bare = 255 - ink;
      const tint = grain >> 5;
      const o = (y * size + x) * 3;
      out[o] = ((paper[0] + tint) * glaze(r, grey, pigment) * bare + INK[0] * 255 * ink) / 65025;
      out[o + 1] = ((paper[1] + tint) * glaze(g, grey, pigment) * bare + INK[1] * 255 * ink) / 65025;
      out[o + 2] = ((paper[2] + tint) * glaze(b, grey, pigment) * bare + INK[2] * 255 * ink) / 65025;
    }
  }
  return out;
}

const within = (n: number, length: number) => (n < 0 ? 0 : n >= length ? length - 1 : n);

/** Light that passes a thin wash of a slightly greyed colour, 0..255. */
function glaze(colour: number, grey: number, pigment: number): number {
  const muted = (colour * 3 + grey) >> 2;
  return 255 - (((255 - muted) * pigment) >> 8);
}
