import type { Age } from "@/lib/painters/looks";
import type { HairStyle } from "./hair";
import type { Outfit, Print } from "./outfit";

export type Eyes = "dot" | "oval" | "lash" | "shine";

/** What makes a person recognisable from afar, the same in every picture of a diary. */
export type Look = {
  age: Age | "baby";
  /** Height against the writer's as a grown-up. */
  scale: number;
  hair: HairStyle;
  hairColour: string;
  skin: string;
  eyes: Eyes;
  glasses: boolean;
  moustache: boolean;
  beard: boolean;
  freckles: boolean;
  /** Worn when neither season nor deed asks for something else. */
  outfit: Outfit;
  /** Of the main piece of clothing, whatever it is. */
  colour: string;
  /** Trousers, skirts, stockings. */
  second: string;
  print: Print;
};

/** Units of a body 100 high with the feet at y = 0. */
export type Build = {
  head: number;
  headY: number;
  /** Chin, hip (both y, upwards negative). */
  neck: number;
  hip: number;
  /** Length of an upper arm, and of a forearm. */
  arm: number;
};

/** Children have larger heads that sit lower; babies are mostly head. */
export function buildOf({ age }: Pick<Look, "age">): Build {
  switch (age) {
    case "baby":
      return { head: 28, headY: -66, neck: -41, hip: -15, arm: 10 };
    case "child":
      return { head: 24, headY: -70, neck: -49, hip: -25, arm: 12 };
    case "teen":
      return { head: 21.5, headY: -76, neck: -57.5, hip: -29, arm: 12.5 };
    default:
      return { head: 20, headY: -77, neck: -60, hip: -30, arm: 13 };
  }
}
