import type { Outfit as SavedOutfit } from "@/lib/painters/looks";
import type { Hat } from "./hats";

/** What is on the cloth. */
export type Print = "plain" | "stripes" | "dots" | "star" | "heart" | "pocket" | "collar" | "check";

/** What members can choose, and what season, deed and trade put on. */
export type Outfit =
  | SavedOutfit
  | "skirt"
  | "cardigan"
  | "uniform"
  | "coat"
  | "raincoat"
  | "swimsuit"
  | "pyjamas"
  | "hanbok"
  | "sport"
  | "hiking"
  | "towel"
  | "romper"
  | "whitecoat"
  | "police"
  | "fire"
  | "soldier"
  | "chef"
  | "clown"
  | "santa"
  | "bride"
  | "dobok"
  | "gown"
  | "waiter"
  | "worker";

/** Everything somebody wears in one picture. */
export type Clothes = {
  outfit: Outfit;
  /** Main colour and the one beside it. */
  colour: string;
  second: string;
  print: Print;
  /** Skirts, chima and bathing dresses instead of trousers. */
  skirted: boolean;
  sleeves: "long" | "short" | "none";
  legs: "long" | "short" | "bare";
  shoes: string;
  hat: Hat | null;
  scarf: string | null;
  mittens: string | null;
  apron: boolean;
  backpack: string | null;
  sunglasses: boolean;
  /** Put on today; somebody's own glasses belong to the look. */
  glasses: boolean;
  /** Over nose and mouth. */
  mask: boolean;
  /** Shoes reach up the leg. */
  boots: boolean;
};

/** Colours of trades and costumes, which no favourite colour changes: main and second. */
export const COSTUME_COLOURS: Partial<Record<Outfit, readonly [string, string]>> = {
  whitecoat: ["#fbfbf7", "#6d8fb5"],
  police: ["#5a86c4", "#2d3f73"],
  fire: ["#d9a24a", "#d9a24a"],
  soldier: ["#7f9563", "#6d8253"],
  chef: ["#fbfbf7", "#59606e"],
  santa: ["#e8453c", "#e8453c"],
  bride: ["#fffdf8", "#fffdf8"],
  dobok: ["#fbfbf7", "#fbfbf7"],
  gown: ["#3b3f52", "#4a4650"],
  waiter: ["#fbfbf7", "#4a4650"],
  towel: ["#fbfbf7", "#fbfbf7"],
};

export const PLAIN_CLOTHES: Clothes = {
  outfit: "shirt",
  colour: "#4f9dd6",
  second: "#4c6fae",
  print: "plain",
  skirted: false,
  sleeves: "long",
  legs: "long",
  shoes: "#6b4a35",
  hat: null,
  scarf: null,
  mittens: null,
  apron: false,
  backpack: null,
  sunglasses: false,
  glasses: false,
  mask: false,
  boots: false,
};
