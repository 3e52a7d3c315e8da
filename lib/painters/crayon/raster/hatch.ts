import { directionsOf } from "./field";
import { type NoiseShape, TILE, TILE_MASK } from "./noise";
import { tileOf } from "./tiles";

/** Cross-hatching, faintest first: each turn of the pen begins at a darkness of its own (0..255); spacing in pixels. */
const TURNS = [
  { degrees: -48, from: 62, spacing: 7 },
  { degrees: 38, from: 112, spacing: 7 },
  { degrees: -78, from: 150, spacing: 6 },
] as const;
/** The pressure along one stroke; every row is another stroke. */
const PRESSURE: NoiseShape = { seed: 73, cell: 1, octaves: 1, stretch: 46 };
/** Keeps the numbers of strokes positive. */
const FAR = 1 << 18;
/** Half the width of the broadest stroke, 256ths of a pixel. */
const BROADEST = 150;

export type Hatching = (X: number, Y: number, wobble: number, dark: number) => number;

/** Ink of parallel strokes at a point of a 512 paper, 0..225: none in the light, three directions in the dark. */
export function createHatching(): Hatching {
  const pressure = tileOf(PRESSURE);
  const { along, across } = directionsOf(TURNS.map(({ degrees }) => degrees));
  const from = Int32Array.from(TURNS, (turn) => turn.from);
  const gap = Int32Array.from(TURNS, (turn) => turn.spacing * 256);

  return (X, Y, wobble, dark) => {
    let ink = 0;
    for (let i = 0; i < from.length; i++) {
      const over = dark - (from[i] as number);
      if (over <= 0) break;
      const cos = along[i] as number;
      const sin = across[i] as number;
      const between = gap[i] as number;
      const distance = Y * cos - X * sin + wobble + FAR;
      const stroke = (distance / between) | 0;
      const off = Math.abs(distance - stroke * between - (between >> 1));
      const reached = ((X * cos + Y * sin) >> 8) + stroke * 83;
      const press = pressure[((stroke * 37 + i * 11) & TILE_MASK) * TILE + (reached & TILE_MASK)] as number;
      const cover = ((Math.min(over * 4, BROADEST) + press + 20 - off) * 3) >> 1;
      if (cover > ink) ink = cover;
    }
    return Math.min(ink, 225);
  };
}
