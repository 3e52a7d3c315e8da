import { TILE, TILE_MASK } from "./noise";

/** Side of the paper that all lengths of a hand are meant for, pixels. */
const PAPER = 512;

const FAR = PAPER * 16;

/** Where a picture's noise begins, so that no two pictures of a style are rubbed alike. */
export type Field = {
  size: number;
  /** Pixels of a 512 paper for each pixel drawn. */
  k: number;
  /** 256ths of a drawn pixel for each pixel of a 512 paper. */
  unit: number;
  offsetX: number;
  offsetY: number;
};

export const fieldOf = (size: number, seed: number): Field => ({
  size,
  k: PAPER / size,
  unit: (256 * size) / PAPER,
  offsetX: seed & TILE_MASK,
  offsetY: (seed >>> 9) & TILE_MASK,
});

/** First index of the row of a noise tile that row `y` of the picture falls on. */
export const tileRow = (y: number, offset: number): number => ((y + offset) & TILE_MASK) * TILE;

/** Distance to the nearest edge of the paper, in 16ths of a pixel on a paper of 512; far away where nothing is ragged. */
export function borderOf(X: number, Y: number, ragged: boolean): number {
  if (!ragged) return FAR;
  const x = Math.min(X, PAPER - 1 - X);
  const y = Math.min(Y, PAPER - 1 - Y);
  return Math.min(x, y) * 16;
}

/** A byte of luminance from bytes of colour. */
export const luminance = (r: number, g: number, b: number): number => (77 * r + 150 * g + 29 * b) >> 8;

/** Cosines and sines of directions in degrees, in 256ths. */
export function directionsOf(degrees: readonly number[]): { along: Int32Array; across: Int32Array } {
  const radians = degrees.map((angle) => (angle * Math.PI) / 180);
  return {
    along: Int32Array.from(radians, (angle) => Math.round(Math.cos(angle) * 256)),
    across: Int32Array.from(radians, (angle) => Math.round(Math.sin(angle) * 256)),
  };
}
