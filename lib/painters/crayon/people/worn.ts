import type { Hat } from "./hats";
import type { Clothes, Outfit } from "./outfit";

/** What the diary says somebody wears: it goes before season, deed and favourite clothes. */

const OUTFIT: Readonly<Record<string, Outfit>> = {
  hanbok: "hanbok",
  dress: "dress",
  skirt: "skirt",
  sweater: "cardigan",
  hoodie: "hoodie",
  suit: "suit",
  shirt: "shirt",
  gymclothes: "sport",
  schooluniform: "uniform",
  armyuniform: "soldier",
  coat: "coat",
  padding: "coat",
  raincoat: "raincoat",
  swimsuit: "swimsuit",
  lifevest: "worker",
  taekwondo: "dobok",
};
const HAT: Readonly<Record<string, Hat>> = {
  hat: "straw",
  cap: "cap",
  beanie: "beanie",
  helmet: "helmet",
  tophat: "tophat",
  crown: "crown",
  partyhat: "party",
  gradcap: "gradcap",
};
const SHOES: Readonly<Record<string, string>> = {
  shoes: "#f4efe6",
  boots: "#8a5a33",
  rainboots: "#ffc72e",
  slippers: "#58b36a",
  heels: "#e8453c",
  dressshoes: "#3b3540",
  rubbershoes: "#fbfbf7",
  balletshoes: "#f7b9c9",
};
const BOOTS: ReadonlySet<string> = new Set(["boots", "rainboots"]);
const CLOTH = ["#e8453c", "#3f8fc4", "#f5b83d", "#58a05a", "#c779d0"] as const;

/** The outfit among what is worn; undefined where nothing is said of one. The outermost piece is the one that is seen. */
export function outfitWorn(worn: ReadonlySet<string>): Outfit | undefined {
  const outer = ["raincoat", "padding", "coat"].find((id) => worn.has(id));
  const id = outer ?? [...worn].find((one) => Object.hasOwn(OUTFIT, one));
  return id === undefined ? undefined : OUTFIT[id];
}

/** Clothes with the pieces put on that the diary names. `choice` picks colours, the same for the same person. */
export function putOn(clothes: Clothes, worn: ReadonlySet<string>, choice: number): Clothes {
  const named = <T>(table: Readonly<Record<string, T>>): T | undefined => {
    const id = [...worn].find((one) => Object.hasOwn(table, one));
    return id === undefined ? undefined : table[id];
  };
  const cloth = (shift: number) => {
    const colour = CLOTH[(choice + shift) % CLOTH.length] ?? CLOTH[0];
    return colour === clothes.colour ? (CLOTH[(choice + shift + 1) % CLOTH.length] ?? CLOTH[0]) : colour;
  };
  const skirted =
    worn.has("dress") || worn.has("skirt") || (clothes.skirted && !worn.has("pants") && !worn.has("suit"));
  return {
    ...clothes,
    skirted,
    legs: worn.has("shorts") ? "short" : worn.has("pants") ? "long" : clothes.legs,
    hat: named(HAT) ?? clothes.hat,
    shoes: named(SHOES) ?? clothes.shoes,
    boots: clothes.boots || [...worn].some((id) => BOOTS.has(id)),
    scarf: worn.has("scarf") ? (clothes.scarf ?? cloth(0)) : clothes.scarf,
    mittens: worn.has("mitten") ? (clothes.mittens ?? cloth(1)) : clothes.mittens,
    backpack: worn.has("bag") ? (clothes.backpack ?? cloth(2)) : clothes.backpack,
    apron: clothes.apron || worn.has("apron"),
    glasses: worn.has("glasses"),
    sunglasses: clothes.sunglasses || worn.has("sunglasses"),
    mask: worn.has("mask"),
  };
}
