import { borderOf, fieldOf, luminance, tileRow } from "./field";
import { type NoiseShape, TILE_MASK } from "./noise";
import type { Touch } from "./page";
import type { Rgb } from "./papers";
import { sampleAt, wordsOf } from "./sample";
import { surroundingsOf } from "./soften";
import { tileOf, WANDER_X, WANDER_Y } from "./tiles";

/** Cold-pressed paper, wet clouds, the marks of a broad brush, the way water runs. */
const TOOTH: NoiseShape = { seed: 61, cell: 5.2, octaves: 3 };
export const CLOUD: NoiseShape = { seed: 62, cell: 110, octaves: 4 };
const BRUSH: NoiseShape = { seed: 63, cell: 13, octaves: 2, stretch: 7 };
const FLOW: NoiseShape = { seed: 64, cell: 22, octaves: 2 };
/** Pixels on a paper of 512: how far washes and pencil wander and wet colour runs; how wide the eye looks around. */
const WANDER = 5;
const PENCIL_WANDER = 2;
const BLEED = 11;
const AROUND = 7;
/** 16ths of a pixel. */
const MARGIN = 15 * 16;

/** A drawing taken apart for wet tools, 4 bytes a pixel each. */
export type WashLayers = {
  /** Areas of colour on white, with bare rims between them. */
  colours: Uint8Array;
  /** Lines alone, black on white. */
  lines: Uint8Array;
};

/**
 * Lays transparent washes over a soft pencil drawing: pigment gathers along the edges of each wash and in the hollows of
 * the paper, wet areas run into each other, a brush leaves paler marks.
 * @returns `size` x `size` pixels, 3 bytes each
 */
export function washPass(
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
  const tooth = tileOf(TOOTH);
  const cloud = tileOf(CLOUD);
  const brush = tileOf(BRUSH);
  const flow = tileOf(FLOW);
  const wanderX = tileOf(WANDER_X);
  const wanderY = tileOf(WANDER_Y);
  const reach = Math.round(WANDER * unit * wander);
  const bleed = Math.round(BLEED * unit * wander);
  const pencilReach = Math.round(PENCIL_WANDER * unit * wander);
  const half = size >> 1;

  for (let y = 0; y < size; y++) {
    const Y = (y * k) | 0;
    const row = tileRow(Y, offsetY);
    const toothRow = tileRow(y, offsetY);
    const toothBelow = tileRow(y + 1, offsetY);
    for (let x = 0; x < size; x++) {
      const X = (x * k) | 0;
      const at = row + ((X + offsetX) & TILE_MASK);
      const wx = wanderX[at] as number;
      const wy = wanderY[at] as number;
      const wet = cloud[at] as number;
      const run = flow[at] as number;
      const hollow = tooth[toothRow + ((x + offsetX) & TILE_MASK)] as number;
      const slope = hollow - (tooth[toothBelow + ((x + offsetX + 1) & TILE_MASK)] as number);
      const fx = (x << 8) + ((wx * reach) >> 7);
      const fy = (y << 8) + ((wy * reach) >> 7);
      const dry = sampleAt(source, size, fx, fy);
      let r = dry & 255;
      let g = (dry >> 8) & 255;
      let b = dry >> 16;
      const lum = luminance(r, g, b);

      // What the water carries here: from further away along the flow, and blurred.
      const drift = (run * bleed) >> 7;
      const s = within((fy - drift) >> 9, half) * half + within((fx + drift) >> 9, half);
      const softR = around.red[s] as number;
      const softG = around.green[s] as number;
      const softB = around.blue[s] as number;
      const edge = luminance(softR, softG, softB) - lum;
      const wetness = wet > 18 ? Math.min(110, (wet - 18) * 4) : 0;
      r += ((softR - r) * wetness) >> 8;
      g += ((softG - g) * wetness) >> 8;
      b += ((softB - b) * wetness) >> 8;

      // Pigment in 256ths: more along the dark side of an edge, less on its light side, pushed up where a drop dried.
      let pigment = 212 + ((wet * 66) >> 7) + (((brush[at] as number) * 34) >> 7) + ((hollow * 34) >> 7);
      pigment += edge > 0 ? Math.min(edge, 60) * 2 : Math.max(edge, -40);
      const bloom = 6 - Math.abs(wet + (run >> 3) + 34);
      if (bloom > 0) pigment += bloom * 7;
      const border =
        borderOf(X, Y, ragged) - (MARGIN + ((wx * 26) >> 4) + ((wet * 22) >> 4) + ((run * 7) >> 4) + (hollow >> 1));
      if (border < 64) pigment = border < 0 ? 0 : (pigment * (border < 16 ? border * 5 + 10 : 330 - border)) >> 8;

      const line =
        255 -
        (sampleAt(drawing, size, (x << 8) + ((wy * pencilReach) >> 7), (y << 8) + ((wx * pencilReach) >> 7)) & 255);
      const graphite = Math.min(255, (line * (232 - hollow)) >> 8);
      const grain = slope >> 3;
      const o = (y * size + x) * 3;
      out[o] = through(paper[0] + grain, r, pigment, graphite * 150);
      out[o + 1] = through(paper[1] + grain, g, pigment, graphite * 160);
      out[o + 2] = through(paper[2] + grain, b, pigment, graphite * 164);
    }
  }
  return out;
}

const within = (n: number, length: number) => (n < 0 ? 0 : n >= length ? length - 1 : n);

/** Light that comes back from the paper through a wash and past graphite (65536ths); the darkest wash lets some through. */
function through(paper: number, colour: number, pigment: number, graphite: number): number {
  const taken = ((255 - colour) * pigment) >> 8;
  const light = taken > 255 ? 24 : 255 - taken + ((taken * taken * 24) >> 16);
  return (paper * light * (65536 - graphite)) / 16711680;
}
