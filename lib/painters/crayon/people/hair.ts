import type { SavedHair } from "@/lib/painters/looks";
import { outline } from "../paper/shapes";

/** What members can choose, and what only the painter gives. */
export type HairStyle = SavedHair | "part" | "buns" | "braid" | "wave" | "curl" | "clown";

/** Around the centre of a head of radius 20: `behind` is drawn before the body, `over` after the face. */
export type Hair = { behind: string; over: string /** How far it rises above the skull. */; height: number };

const CURLS = [
  [-19, -2],
  [-18, -13],
  [-10, -20],
  [0, -23],
  [10, -20],
  [18, -13],
  [19, -2],
] as const;
const FRINGE = "M-21 4Q-24 -24 0 -24Q24 -24 21 4Q17 -4 14 -8Q4 -8 0 -13Q-6 -7 -14 -7Q-18 -3 -21 4Z";
const STRAIGHT_FRINGE = "M-21 3Q-24 -24 0 -24Q24 -24 21 3Q18 -4 16 -7Q0 -4 -16 -7Q-18 -4 -21 3Z";
const PARTED = "M-21 4Q-24 -24 0 -24Q24 -24 21 4Q19 -7 3 -15Q-8 -9 -17 -6Q-19 -3 -21 4Z";

const OVER: Partial<Record<HairStyle, string>> = {
  short: "M-20 -2Q-22 -24 0 -23Q22 -24 20 -2Q16 -10 12 -11Q2 -8 -8 -12Q-15 -10 -20 -2Z",
  part: "M-20 0Q-24 -25 3 -24Q23 -23 20 0Q18 -9 11 -14Q-2 -7 -14 -9Q-18 -7 -20 0Z",
  spike: "M-20 -2L-22 -14L-15 -15L-14 -24L-5 -19L1 -27L7 -20L15 -23L15 -14L22 -13L20 -2Q14 -10 6 -10Q-8 -9 -20 -2Z",
  bowl: "M-21 0Q-23 -24 0 -24Q23 -24 21 0Q17 -7 0 -7Q-17 -7 -21 0Z",
  bob: "M-20 12Q-26 10 -23 -6Q-20 -25 0 -24Q20 -25 23 -6Q26 10 20 12Q17 4 16 -6Q6 -6 -2 -12Q-8 -5 -16 -5Q-16 4 -20 12Z",
  long: FRINGE,
  wave: PARTED,
  pony: FRINGE,
  pig: FRINGE,
  braid: STRAIGHT_FRINGE,
  buns: STRAIGHT_FRINGE,
  bun: "M-20 2Q-22 -22 0 -22Q22 -22 20 2Q16 -8 0 -12Q-16 -8 -20 2Z",
  bald: "M-20 4Q-24 -4 -19 -8Q-16 -4 -17 4ZM20 4Q24 -4 19 -8Q16 -4 17 4Z",
};

const BEHIND: Partial<Record<HairStyle, string>> = {
  long: "M-22 -4Q-27 30 -20 42L20 42Q27 30 22 -4Z",
  wave: "M-22 -4Q-30 8 -24 18Q-30 28 -22 36Q-12 42 -10 34H10Q12 42 22 36Q30 28 24 18Q30 8 22 -4Z",
  pony: "M14 -12Q36 -8 30 22Q24 14 14 6Z",
  pig: "M-16 -6q-18 -6 -18 12q0 12 6 14q8 -8 12 -16ZM16 -6q18 -6 18 12q0 12 -6 14q-8 -8 -12 -16Z",
  braid:
    "M-22 0q-8 6 -3 11q-7 6 -1 11q-6 7 2 13q7 -3 6 -12q4 -6 1 -11ZM22 0q8 6 3 11q7 6 1 11q6 7 -2 13q-7 -3 -6 -12q-4 -6 -1 -11Z",
};

/** Hair of one style and colour. */
export function hairOf(style: HairStyle, colour: string): Hair {
  const lock = (d: string | undefined) => (d ? `<path d="${d}" fill="${colour}" ${outline(2.2)}/>` : "");
  const knot = (x: number, y: number, r: number) =>
    `<circle cx="${x}" cy="${y}" r="${r}" fill="${colour}" ${outline(2.2)}/>`;
  const behind = lock(BEHIND[style]);
  const over = lock(OVER[style]);
  switch (style) {
    case "perm":
    case "clown":
      return {
        behind,
        over: curls(colour) + (style === "perm" ? lock("M-17 -6Q0 -22 17 -6Q12 -18 0 -18Q-12 -18 -17 -6Z") : ""),
        height: 11,
      };
    case "bun":
      return { behind: knot(0, -25, 8), over, height: 14 };
    case "buns":
      return { behind: knot(-15, -20, 8.5) + knot(15, -20, 8.5), over, height: 10 };
    case "curl":
      return {
        behind,
        over: `<path d="M0 -18q-6 -8 2 -9q7 1 3 7" fill="none" stroke="${colour}" stroke-width="2.6" stroke-linecap="round"/>`,
        height: 8,
      };
    default:
      return { behind, over, height: 6 };
  }
}

function curls(colour: string): string {
  return CURLS.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="7.5" fill="${colour}" ${outline(1.9)}/>`).join("");
}
