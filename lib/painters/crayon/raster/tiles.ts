import { createNoise, type NoiseShape } from "./noise";

const made = new Map<string, Int8Array>();

/** Noise of a shape, built at first use (about 10 ms) and kept: the worker's styles share what they can. */
export function tileOf(shape: NoiseShape): Int8Array {
  const key = `${shape.seed} ${shape.cell} ${shape.octaves} ${shape.stretch ?? 1}`;
  const tile = made.get(key) ?? createNoise(shape);
  made.set(key, tile);
  return tile;
}

/** How far lines wander to the right and down: the same for every tool, only the amount differs. */
export const WANDER_X: NoiseShape = { seed: 21, cell: 34, octaves: 2 };
export const WANDER_Y: NoiseShape = { seed: 31, cell: 34, octaves: 2 };
