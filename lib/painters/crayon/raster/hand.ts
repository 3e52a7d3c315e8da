import type { PictureStyle } from "@/lib/painters/painter";
import { OUTLINE } from "../paper/colour";
import { createNoise, type NoiseShape } from "./noise";

/** How one tool marks the paper. Shares are of the full range unless a unit is named. */
export type Hand = {
  paper: readonly [red: number, green: number, blue: number];
  /** Pixels (on a paper of 512) that lines wander. */
  warp: number;
  /** Pixels that colour is scattered: chalk dust. */
  dust: number;
  /** How much the paper's tooth and the strokes show. */
  grain: number;
  streak: number;
  /** How hard the hand presses, and how much harder on dark colours. */
  press: number;
  pressDark: number;
  /** Least cover anywhere. */
  leastCover: number;
  saturation: number;
  /** How much paler colours get. */
  chalk: number;
  /** Directions of strokes in degrees; each colour family keeps to one. */
  directions: readonly [number, number, number, number, number];
  ink: { colour: string; width: number };
  grainNoise: NoiseShape;
  streakNoise: NoiseShape;
};

export const HANDS: Record<PictureStyle, Hand> = {
  /** Wax: thick, bright, bare paper between the strokes. */
  crayon: {
    paper: [255, 252, 243],
    warp: 6,
    dust: 0,
    grain: 0.95,
    streak: 0.75,
    press: 0.62,
    pressDark: 0.22,
    leastCover: 0.12,
    saturation: 1.08,
    chalk: 0,
    directions: [35, -55, -20, 70, 10],
    ink: { colour: OUTLINE, width: 1 },
    grainNoise: { seed: 11, cell: 1.6, octaves: 2 },
    streakNoise: { seed: 41, cell: 3.2, octaves: 2, stretch: 9 },
  },
  /** Coloured pencil: fine hatching one way, thin graphite outlines, white paper shining through. */
  pencil: {
    paper: [255, 255, 253],
    warp: 2.6,
    dust: 0,
    grain: 0.6,
    streak: 1.35,
    press: 0.53,
    pressDark: 0.4,
    leastCover: 0.2,
    saturation: 0.86,
    chalk: 0.06,
    directions: [-52, -48, -55, -50, -46],
    ink: { colour: "#4b4a55", width: 0.62 },
    grainNoise: { seed: 12, cell: 1.4, octaves: 2 },
    streakNoise: { seed: 42, cell: 1.7, octaves: 1, stretch: 15 },
  },
  /** Soft pastel: dusty edges, pale full colour, toned paper in the tooth. */
  pastel: {
    paper: [243, 230, 210],
    warp: 4.5,
    dust: 2.4,
    grain: 0.62,
    streak: 0.5,
    press: 0.78,
    pressDark: 0.02,
    leastCover: 0.2,
    saturation: 0.95,
    chalk: 0.16,
    directions: [30, 30, 20, 40, 25],
    ink: { colour: "#755444", width: 1 },
    grainNoise: { seed: 13, cell: 1.5, octaves: 2 },
    streakNoise: { seed: 43, cell: 9, octaves: 2, stretch: 5 },
  },
  /** Watercolour: pale washes, no outline to speak of. */
  watercolour: {
    paper: [243, 230, 210],
    warp: 4.5,
    dust: 2.4,
    grain: 0.62,
    streak: 0.5,
    press: 0.78,
    pressDark: 0.02,
    leastCover: 0.2,
    saturation: 0.95,
    chalk: 0.16,
    directions: [30, 30, 20, 40, 25],
    ink: { colour: "#755444", width: 1 },
    grainNoise: { seed: 13, cell: 1.5, octaves: 2 },
    streakNoise: { seed: 43, cell: 9, octaves: 2, stretch: 5 },
  },
  /** Ink: fine dark lines and light washes. */
  ink: {
    paper: [255, 255, 253],
    warp: 2.6,
    dust: 0,
    grain: 0.6,
    streak: 1.35,
    press: 0.53,
    pressDark: 0.4,
    leastCover: 0.2,
    saturation: 0.86,
    chalk: 0.06,
    directions: [-52, -48, -55, -50, -46],
    ink: { colour: "#4b4a55", width: 0.62 },
    grainNoise: { seed: 12, cell: 1.4, octaves: 2 },
    streakNoise: { seed: 42, cell: 1.7, octaves: 1, stretch: 15 },
  },
};

export type Tiles = { grain: Int8Array; streak: Int8Array; warpX: Int8Array; warpY: Int8Array };

const warpX = once(() => createNoise({ seed: 21, cell: 34, octaves: 2 }));
const warpY = once(() => createNoise({ seed: 31, cell: 34, octaves: 2 }));
const TILES: Record<PictureStyle, () => Tiles> = {
  crayon: once(() => createTiles(HANDS.crayon)),
  pencil: once(() => createTiles(HANDS.pencil)),
  pastel: once(() => createTiles(HANDS.pastel)),
  watercolour: once(() => createTiles(HANDS.watercolour)),
  ink: once(() => createTiles(HANDS.ink)),
};

/** The noise of a style, built at first use (about 60 ms) and kept. */
export const tilesOf = (style: PictureStyle): Tiles => TILES[style]();

const createTiles = (hand: Hand): Tiles => ({
  grain: createNoise(hand.grainNoise),
  streak: createNoise(hand.streakNoise),
  warpX: warpX(),
  warpY: warpY(),
});

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
