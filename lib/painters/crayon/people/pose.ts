/** Angles in degrees from hanging straight down, outwards positive: upper arm, then forearm. */
export type Arm = readonly [upper: number, fore: number];
export type Pose = {
  left: Arm;
  right: Arm;
  /** How far each leg swings out; null hides the legs (behind a table, in water). */
  legs: readonly [number, number] | null;
  sitting?: boolean;
};

const HANGING: Arm = [22, 22];

export const POSES = {
  stand: { left: HANGING, right: HANGING, legs: [6, 6] },
  cheer: { left: [140, 165], right: [140, 165], legs: [14, 14] },
  wave: { left: HANGING, right: [125, 165], legs: [6, 6] },
  walk: { left: [34, 20], right: [34, 50], legs: [24, 24] },
  run: { left: [55, 110], right: [55, 100], legs: [38, 40] },
  table: { left: [30, 70], right: [30, 70], legs: null },
  toast: { left: [30, 70], right: [125, 165], legs: null },
  crying: { left: [40, 165], right: [40, 165], legs: [6, 6] },
  offerRight: { left: HANGING, right: [48, 82], legs: [6, 6] },
  offerLeft: { left: [48, 82], right: HANGING, legs: [6, 6] },
  offerFront: { left: [34, -58], right: [34, -58], legs: [6, 6] },
  carry: { left: [40, -60], right: [40, -60], legs: [8, 8] },
  swim: { left: [120, 150], right: [120, 150], legs: null },
  umbrella: { left: HANGING, right: [44, 150], legs: [6, 6] },
  reach: { left: HANGING, right: [85, 90], legs: [8, 8] },
  sit: { left: [28, 40], right: [28, 40], legs: [0, 0], sitting: true },
  lie: { left: [20, -30], right: [20, -30], legs: null },
} as const satisfies Record<string, Pose>;

export type PoseName = keyof typeof POSES;
