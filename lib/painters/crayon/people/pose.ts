/** Angles in degrees from hanging straight down, outwards positive: upper arm, then forearm. */
export type Arm = readonly [upper: number, fore: number];
/** Angles in degrees from straight down, towards the side that acts positive: thigh, then shin. */
export type Leg = readonly [thigh: number, shin: number];

/** How a body is held. The side that acts is the right one of the paper until the person is flipped. */
export type Pose = {
  left: Arm;
  right: Arm;
  /** null hides the legs: behind a table, in water. */
  legs: readonly [Leg, Leg] | null;
  /** Degrees the upper half leans towards the side that acts. */
  lean?: number;
  /** Degrees the head tilts the same way. */
  tilt?: number;
  /** Both shoes point to the side that acts. */
  sideways?: boolean;
  /** The lap is drawn before the body. */
  sitting?: boolean;
  /** Units that the lowest sole is above the ground. */
  rise?: number;
};

const HANGING: Arm = [20, 12];
const STANDING = [
  [-6, -4],
  [6, 4],
] as const;
const WIDE = [
  [-16, -8],
  [16, 8],
] as const;

export const POSES = {
  stand: { left: HANGING, right: HANGING, legs: STANDING },
  ease: {
    left: [46, -52],
    right: HANGING,
    legs: [
      [-4, -2],
      [14, 2],
    ],
    lean: -3,
    tilt: 4,
  },
  hips: { left: [56, -48], right: [56, -48], legs: WIDE },
  behind: { left: [14, -30], right: [14, -30], legs: STANDING, tilt: 5 },
  cheer: { left: [112, 150], right: [116, 146], legs: WIDE, tilt: -3 },
  wave: {
    left: HANGING,
    right: [104, 154],
    legs: [
      [-8, -4],
      [6, 4],
    ],
    lean: -3,
    tilt: 6,
  },
  walk: {
    left: [-34, -14],
    right: [40, 62],
    legs: [
      [-24, -40],
      [26, 8],
    ],
    lean: 4,
    sideways: true,
  },
  run: {
    left: [52, 128],
    right: [58, 148],
    legs: [
      [-38, -82],
      [56, 6],
    ],
    lean: 12,
    sideways: true,
  },
  jump: {
    left: [112, 148],
    right: [112, 148],
    legs: [
      [-50, 26],
      [50, -26],
    ],
    rise: 16,
  },
  dance: {
    left: [106, 150],
    right: [62, 20],
    legs: [
      [-5, -3],
      [40, -34],
    ],
    lean: -8,
    tilt: 9,
  },
  dance2: {
    left: [64, 118],
    right: [106, 150],
    legs: [
      [-40, 30],
      [8, 4],
    ],
    lean: 8,
    tilt: -8,
  },
  table: { left: [34, -36], right: [34, -36], legs: null },
  toast: { left: [30, -30], right: [106, 168], legs: null },
  atDesk: { left: [40, -42], right: [44, -50], legs: null, lean: 5, tilt: 5 },
  crying: { left: [64, 196], right: [64, 196], legs: STANDING, tilt: 3 },
  /** Hands folded, the head bowed. */
  bowed: { left: [16, -58], right: [16, -58], legs: STANDING, lean: 3, tilt: 11 },
  offer: { left: HANGING, right: [52, 84], legs: STANDING, lean: 2, tilt: 3 },
  offerFront: { left: [38, -52], right: [38, -52], legs: STANDING },
  carry: { left: [42, -46], right: [42, -46], legs: WIDE, lean: -3 },
  swim: { left: [96, 140], right: [96, 140], legs: null },
  umbrella: { left: HANGING, right: [44, 158], legs: STANDING },
  reach: { left: HANGING, right: [78, 92], legs: WIDE, lean: 4 },
  mouth: { left: HANGING, right: [62, 196], legs: STANDING, tilt: 2 },
  bothToMouth: { left: [48, 208], right: [48, 208], legs: STANDING },
  sit: {
    left: [30, -18],
    right: [30, -18],
    legs: [
      [-56, -4],
      [56, 4],
    ],
    sitting: true,
  },
  ride: {
    left: [20, 40],
    right: [52, 78],
    legs: [
      [34, -16],
      [62, 8],
    ],
    lean: 12,
    sideways: true,
    sitting: true,
  },
  kneel: {
    left: HANGING,
    right: [54, 74],
    legs: [
      [14, -84],
      [64, 0],
    ],
    lean: 8,
    sideways: true,
  },
  squat: {
    left: [50, 40],
    right: [54, 66],
    legs: [
      [-74, 22],
      [74, -22],
    ],
    lean: 6,
  },
  bow: { left: [26, -70], right: [26, -70], legs: STANDING, lean: 30, tilt: 16 },
  lie: { left: [20, -30], right: [20, -30], legs: null },
  hug: { left: [50, 30], right: [70, 80], legs: STANDING, lean: 6, tilt: 5 },
  lift: { left: [104, 158], right: [104, 158], legs: WIDE },
  yoga: {
    left: [92, 100],
    right: [92, 100],
    legs: [
      [-2, -2],
      [58, -66],
    ],
  },
} as const satisfies Record<string, Pose>;

export type PoseName = keyof typeof POSES;
