import type { PictureStyle } from "@/lib/painters/painter";
import { OUTLINE } from "../paper/colour";
import type { Pen } from "./layers";
import type { NoiseShape } from "./noise";

/** Tools whose colour lies on the paper. */
export type WaxStyle = Extract<PictureStyle, "crayon" | "pencil" | "pastel">;

/** How one tool marks the paper. Shares are of the full range unless a unit is named. */
export type WaxHand = {
  /** Pixels (on a paper of 512) that lines wander. */
  warp: number;
  /** Pixels that colour is scattered: chalk dust. */
  dust: number;
  /** How much a finger rubs neighbouring colours into each other. */
  smudge: number;
  /** How much the paper's tooth and the strokes show. */
  grain: number;
  streak: number;
  /** How hard the hand presses, and how much harder on dark and on white ones. */
  press: number;
  pressDark: number;
  pressLight: number;
  /** Least cover anywhere. */
  leastCover: number;
  saturation: number;
  /** How much paler colours get. */
  chalk: number;
  /** Directions of strokes in degrees; each colour family keeps to one. */
  directions: readonly [number, number, number, number, number];
  pen: Pen;
  grainNoise: NoiseShape;
  streakNoise: NoiseShape;
};

const WAX_HANDS: Record<WaxStyle, WaxHand> = {
  /** Wax: thick, bright, bare paper between the strokes. */
  crayon: {
    warp: 6,
    smudge: 0,
    dust: 0,
    grain: 0.95,
    streak: 0.75,
    press: 0.62,
    pressDark: 0.22,
    pressLight: 0.1,
    leastCover: 0.12,
    saturation: 1.08,
    chalk: 0,
    directions: [35, -55, -20, 70, 10],
    pen: { colour: OUTLINE, width: 1 },
    grainNoise: { seed: 11, cell: 1.6, octaves: 2 },
    streakNoise: { seed: 41, cell: 3.2, octaves: 2, stretch: 9 },
  },
  /** Coloured pencil: fine hatching one way, thin graphite outlines, white paper shining through. */
  pencil: {
    warp: 2.6,
    smudge: 0,
    dust: 0,
    grain: 0.6,
    streak: 1.35,
    press: 0.53,
    pressDark: 0.4,
    pressLight: 0.25,
    leastCover: 0.2,
    saturation: 0.86,
    chalk: 0.06,
    directions: [-52, -48, -55, -50, -46],
    pen: { colour: "#4b4a55", width: 0.62 },
    grainNoise: { seed: 12, cell: 1.4, octaves: 2 },
    streakNoise: { seed: 42, cell: 1.7, octaves: 1, stretch: 15 },
  },
  /** Soft pastel: dusty edges, pale full colour, toned paper in the tooth. */
  pastel: {
    warp: 4.5,
    smudge: 0.34,
    dust: 2.4,
    grain: 0.85,
    streak: 0.3,
    press: 0.74,
    pressDark: 0.02,
    pressLight: 0.12,
    leastCover: 0.3,
    saturation: 1,
    chalk: 0.13,
    directions: [30, 48, 12, 40, 22],
    pen: { colour: "#755444", width: 1 },
    grainNoise: { seed: 13, cell: 2.1, octaves: 2 },
    streakNoise: { seed: 43, cell: 15, octaves: 3, stretch: 4 },
  },
};

/**
 * The hand as it works on this sheet: lighter on toned paper, so that the paper takes part in every colour; harder on
 * small cuts, where bare specks would be as large as eyes.
 */
export function handFor(style: WaxStyle, { toned, small }: { toned: boolean; small: boolean }): WaxHand {
  const hand = WAX_HANDS[style];
  const press = hand.press - (toned ? 0.05 : 0) + (small ? 0.07 : 0);
  const smudge = hand.smudge * (small ? 0.5 : 1);
  return { ...hand, press, smudge, leastCover: toned ? hand.leastCover / 2 : hand.leastCover };
}
