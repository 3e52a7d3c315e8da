import { rowOf } from "@/lib/painters/reading/people";
import type { Action, SceneName, Season } from "@/lib/painters/reading/plan";
import { hashText } from "../paper/random";
import type { Character } from "./looks-of";
import { type Clothes, COSTUME_COLOURS, type Outfit } from "./outfit";
import { outfitWorn, putOn } from "./worn";

/** What clothes have to suit. */
export type Occasion = {
  scene: SceneName;
  season: Season | null;
  outdoor: boolean;
  cold: boolean;
  raining: boolean;
  night: boolean;
  /** In bed, or about to be. */
  bed: boolean;
  mentions: ReadonlySet<string>;
  /** What this person does. */
  does: ReadonlySet<Action>;
  /** Lexicon ids of what the diary says this person wears. */
  worn: ReadonlySet<string>;
};

const WATER: ReadonlySet<SceneName> = new Set(["sea", "pool"]);
const SHOES = ["#6b4a35", "#8a4a3a", "#f4efe6", "#59606e", "#4c6fae"] as const;
const KEEP: ReadonlySet<Outfit> = new Set([
  "whitecoat",
  "police",
  "fire",
  "soldier",
  "chef",
  "clown",
  "santa",
  "bride",
  "gown",
  "waiter",
  "worker",
  "romper",
]);

/** The favourite clothes of somebody, unless season, place or deed ask for others; the favourite colour stays. */
export function dressFor({ look, skirted, hat }: Character, who: string, occasion: Occasion): Clothes {
  const outfit = outfitWorn(occasion.worn) ?? outfitFor(look.outfit, who, look.age, occasion);
  const fixed = COSTUME_COLOURS[outfit];
  const choice = hashText(`${who}${look.colour}${look.print}`);
  const warm = occasion.season === "summer" || (WATER.has(occasion.scene) && occasion.season !== "winter");
  const bundled = occasion.cold && occasion.outdoor && !KEEP.has(outfit);
  const skirt =
    (skirted || outfit === "skirt") &&
    !["sport", "hiking", "pyjamas", "dobok", "coat", "suit", "dungarees", "hoodie", "raincoat"].includes(outfit);
  const sleeves =
    outfit === "swimsuit" || outfit === "towel" || outfit === "bride"
      ? "none"
      : warm || (!occasion.cold && occasion.season !== "autumn" && choice % 3 === 0)
        ? shortIfPossible(outfit)
        : "long";
  const clothes: Clothes = {
    outfit,
    colour: fixed?.[0] ?? (outfit === "raincoat" && choice % 2 ? "#ffd84d" : look.colour),
    second: fixed?.[1] ?? (outfit === "hanbok" ? hanbokSecond(look.colour, skirted) : look.second),
    print: look.print,
    skirted: outfit === "dress" || outfit === "bride" || skirt,
    sleeves,
    legs: legsFor(outfit, skirt, warm && look.age !== "senior"),
    shoes:
      outfit === "swimsuit" || outfit === "towel"
        ? "skin"
        : occasion.raining && occasion.outdoor
          ? "#e8b93c"
          : (SHOES[choice % SHOES.length] ?? SHOES[0]),
    hat: hatFor(hat, outfit, choice, warm, bundled, occasion),
    scarf: bundled && choice % 4 !== 3 ? scarfColour(look.colour, choice) : null,
    mittens: bundled && choice % 3 !== 0 ? scarfColour(look.colour, choice + 1) : outfit === "fire" ? "#4a4650" : null,
    apron: occasion.does.has("cook") && !KEEP.has(outfit) && outfit !== "swimsuit",
    backpack:
      outfit === "hiking" ||
      (occasion.scene === "schoolyard" && look.age !== "adult") ||
      (occasion.scene === "airport" && choice % 2 === 0)
        ? scarfColour(look.colour, choice + 2)
        : null,
    sunglasses:
      warm && occasion.outdoor && WATER.has(occasion.scene) && !occasion.night && !look.glasses && choice % 5 === 0,
    glasses: false,
    mask: false,
    boots: occasion.raining && occasion.outdoor && outfit === "raincoat",
  };
  return putOn(clothes, occasion.worn, choice);
}

function outfitFor(own: Outfit, who: string, age: string, occasion: Occasion): Outfit {
  const { scene, does, mentions, outdoor } = occasion;
  const has = (...actions: Action[]) => actions.some((action) => does.has(action));
  if (has("bathe")) return "towel";
  if (has("swim") || (scene === "pool" && occasion.season !== "winter")) return "swimsuit";
  if (KEEP.has(own)) return own;
  if (
    ["hanbok", "seollal", "chuseok", "holiday"].some((id) => mentions.has(id)) ||
    has("bow") ||
    (scene === "hanok" && mentions.has("songpyeon"))
  )
    return "hanbok";
  if (occasion.bed || (has("sleep", "sick", "lie") && !outdoor && ["room", "hospital"].includes(scene)))
    return "pyjamas";
  if (scene === "bath") return "towel";
  if (scene === "wedding") return own === "dress" ? own : "suit";
  if (mentions.has("graduation") && who === "me") return "gown";
  if (mentions.has("taekwondo")) return who === "me" ? "dobok" : own;
  if (outdoor && occasion.raining && (age === "child" || ["kid", "son", "sibling"].includes(rowOf(who))))
    return "raincoat";
  if (outdoor && occasion.cold) return "coat";
  if (has("hike") && outdoor) return "hiking";
  if (
    has("exercise") ||
    (scene === "gym" && who === "me") ||
    (has("run", "playBall") && ["stadium", "schoolyard", "gym"].includes(scene))
  )
    return "sport";
  if (age === "teen" && (scene === "class" || scene === "schoolyard")) return "uniform";
  if (occasion.season === "summer" && (own === "hoodie" || own === "cardigan")) return "shirt";
  return own;
}

const shortIfPossible = (outfit: Outfit) =>
  (["shirt", "dress", "skirt", "sport", "uniform", "dungarees"] as Outfit[]).includes(outfit) ? "short" : "long";

function legsFor(outfit: Outfit, skirted: boolean, warm: boolean): Clothes["legs"] {
  if (outfit === "swimsuit" || outfit === "towel" || outfit === "bride") return "bare";
  if (outfit === "dress" || (skirted && ["skirt", "uniform", "shirt", "cardigan"].includes(outfit))) return "bare";
  return warm && ["shirt", "sport", "dungarees"].includes(outfit) ? "short" : "long";
}

function hatFor(
  own: Clothes["hat"],
  outfit: Outfit,
  choice: number,
  warm: boolean,
  bundled: boolean,
  { outdoor, night, raining, scene, mentions }: Occasion,
): Clothes["hat"] {
  if (outfit === "swimsuit") return scene === "pool" && choice % 2 ? "swimcap" : null;
  if (outfit === "towel") return null;
  if (outfit === "raincoat") return "hood";
  if (outfit === "gown" && mentions.has("graduation")) return "gradcap";
  if (own) return own;
  if (mentions.has("birthday") && !outdoor && choice % 3 === 0) return "party";
  if (outfit === "hanbok" && bundled) return "jobawi";
  if (bundled) return choice % 5 < 2 ? "beanie" : choice % 5 === 2 ? "earmuffs" : null;
  if (outfit === "hiking") return choice % 2 ? "cap" : "straw";
  if (warm && outdoor && !night && !raining) return choice % 4 === 0 ? "straw" : choice % 4 === 1 ? "cap" : null;
  return null;
}

const SCARVES = ["#e8453c", "#3f8fc4", "#f5b83d", "#58a05a", "#c779d0"] as const;

/** Another colour than the coat's. */
function scarfColour(coat: string, choice: number): string {
  const colour = SCARVES[choice % SCARVES.length] ?? SCARVES[0];
  return colour === coat ? (SCARVES[(choice + 1) % SCARVES.length] ?? SCARVES[0]) : colour;
}

const hanbokSecond = (jacket: string, skirted: boolean) =>
  skirted ? (jacket === "#e8574a" || jacket === "#f2789b" ? "#4c5f9e" : "#e0566b") : "#e9e2d0";
