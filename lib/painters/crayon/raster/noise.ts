import { createRandom } from "../paper/random";

/** Side of a noise tile in pixels; a power of two, so that wrapping is one AND. */
export const TILE = 512;
export const TILE_MASK = TILE - 1;

export type NoiseShape = {
  seed: number;
  /** Pixels between grid points of the coarsest octave. */
  cell: number;
  octaves: number;
  /** Stretch along x, for strokes. */
  stretch?: number;
};

/** Seamless value noise with the mean near 0, -128..127. Source: lattice noise with smoothstep, octaves at 0.55. */
export function createNoise({ seed, cell, octaves, stretch = 1 }: NoiseShape): Int8Array {
  const sum = new Float32Array(TILE * TILE);
  let amplitude = 1;
  let total = 0;
  for (let octave = 0; octave < octaves; octave++) {
    const columns = Math.max(1, Math.round(TILE / ((cell * stretch) / 2 ** octave)));
    const rows = Math.max(1, Math.round(TILE / (cell / 2 ** octave)));
    addOctave(sum, createLattice(seed + octave * 77, columns * rows), columns, rows, amplitude);
    total += amplitude;
    amplitude *= 0.55;
  }
  const tile = new Int8Array(TILE * TILE);
  for (let i = 0; i < tile.length; i++) tile[i] = Math.round(((sum[i] as number) / total - 0.5) * 254);
  return tile;
}

function createLattice(seed: number, length: number): Float32Array {
  const random = createRandom(seed);
  return Float32Array.from({ length }, () => random.next());
}

const smooth = (t: number) => t * t * (3 - 2 * t);

function addOctave(sum: Float32Array, lattice: Float32Array, columns: number, rows: number, amplitude: number): void {
  const at = (row: number, column: number) => lattice[(row % rows) * columns + (column % columns)] as number;
  for (let y = 0; y < TILE; y++) {
    const fy = (y * rows) / TILE;
    const row = Math.floor(fy);
    const v = smooth(fy - row);
    for (let x = 0; x < TILE; x++) {
      const fx = (x * columns) / TILE;
      const column = Math.floor(fx);
      const u = smooth(fx - column);
      const top = at(row, column) + (at(row, column + 1) - at(row, column)) * u;
      const bottom = at(row + 1, column) + (at(row + 1, column + 1) - at(row + 1, column)) * u;
      sum[y * TILE + x] = (sum[y * TILE + x] as number) + (top + (bottom - top) * v) * amplitude;
    }
  }
}
