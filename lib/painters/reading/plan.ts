/** What one picture shows: the meaning of a diary, free of pixels. Both painters start from it. */
import type { HurtKind } from "@/lib/shared/hurt/kind";

export const WEATHERS = ["rain", "snow", "thunder", "wind", "cloud", "sunny", "rainbow", "fog"] as const;
export type Weather = (typeof WEATHERS)[number];
export type TimeOfDay = "morning" | "day" | "evening" | "night";
export type Season = "spring" | "summer" | "autumn" | "winter";
export const MOODS = ["happy", "love", "calm", "sad", "angry", "tired", "scared"] as const;
export type Mood = (typeof MOODS)[number];
/** How much a day weighs: grave ones are of loss. */
export const GRAVITIES = ["grave", "serious", "light", "joyful"] as const;
export type Gravity = (typeof GRAVITIES)[number];
/** What can be seen that somebody does. */
export const ACTIONS = [
  "cry",
  "sleep",
  "lie",
  "cook",
  "eat",
  "study",
  "work",
  "read",
  "run",
  "walk",
  "swim",
  "cheer",
  "hike",
  "sing",
  "carry",
  "sick",
  "clean",
  "photo",
  "fish",
  "hug",
  "holdHands",
  "kiss",
  "comfort",
  "fight",
  "wave",
  "give",
  "ride",
  "drive",
  "playBall",
  "walkDog",
  "pet",
  "feed",
  "draw",
  "write",
  "phone",
  "game",
  "watch",
  "shop",
  "dance",
  "play",
  "plant",
  "build",
  "bow",
  "bathe",
  "sled",
  "skate",
  "exercise",
  "wait",
  "blowCandles",
  "jump",
  "wear",
] as const;
/** play: a musical instrument; bow: 세배; sled: and ski; write: by hand; wear: what is worn, the deed's thing. */
export type Action = (typeof ACTIONS)[number];

/** The places the painter can draw. */
export const SCENES = [
  "sea",
  "pool",
  "mountain",
  "forest",
  "park",
  "garden",
  "lake",
  "city",
  "snowcity",
  "snowfield",
  "night",
  "room",
  "kitchen",
  "class",
  "library",
  "office",
  "hospital",
  "cafe",
  "diner",
  "subway",
  "cinema",
  "gym",
  "market",
  "stage",
  "stadium",
  "amuse",
  "airport",
  "zoo",
  "palace",
  "countryside",
  "playground",
  "schoolyard",
  "wedding",
  "bath",
  "salon",
  "bus",
  "car",
  "train",
  "store",
  "karaoke",
  "gameroom",
  "rooftop",
  "hanok",
  "skislope",
  "aquarium",
  "bakery",
  "camping",
] as const;
export type SceneName = (typeof SCENES)[number];

/** What a drawn thing is; decides where it may stand. */
export type ThingKind = "animal" | "food" | "small" | "big" | "vehicle" | "building" | "plant" | "sky";

export type Thing = {
  /** Lexicon id, e.g. "sandcastle"; emoji found only by name are "e<hexcode>". */
  id: string;
  kind: ThingKind;
  /** Key into the art pack: an emoji or ":name" for hand-made art. */
  art: string;
  /** Longest side in pixels on a 512 px paper. */
  size: number;
  /** How it is called in alt texts and prompts. */
  label: { ko: string; en: string };
  /** How many are told of: "고양이 세 마리" is 3. At most 9; 1 when nothing was said. */
  count: number;
};

/** A person by relation to the writer: "mom", "friend", "baby" ... (lexicon class P). The writer is not listed. */
export type PersonId = string;

/** Somebody doing something: "동생이 자전거를 탔다" is {action: "ride", by: ["sibling"], with: [], thing: "bike"}. */
export type Deed = {
  action: Action;
  /** "me" is the writer; relations; or the lexicon id of an animal. Never empty. */
  by: readonly string[];
  /** Whom it is done with or to: hugged, walked, fed. */
  with: readonly string[];
  /** Lexicon id of what it is done with: the bicycle, the guitar, the bread. */
  thing: string | null;
};

/** What is drawn of a day that hurts; see quiet/sheets.ts. */
export const QUIET_SHEETS = [
  "together",
  "lamp",
  "tea",
  "house",
  "rain",
  "chair",
  "flowers",
  "collar",
  "umbrella",
  "basket",
  "ward",
  "bench",
  "snowlight",
  "desk",
  "cups",
  "seat",
] as const;
export type QuietSheet = (typeof QUIET_SHEETS)[number];
/** What a quiet sheet is drawn for: what hurts, and the losses that are drawn as one: of health, of work, of a love. */
export type QuietKind = HurtKind | "illness" | "work" | "parting";

export type ScenePlan = {
  language: "ko" | "en" | "other";
  scene: SceneName;
  indoor: boolean;
  weather: Weather[];
  time: TimeOfDay;
  season: Season | null;
  mood: Mood;
  /**
   * How much the day weighs. Of a grave one nobody smiles, nothing is festive and no colour is gay, in any panel or thought
   * bubble; serious ones smile only where they end well.
   */
  gravity: Gravity;
  /** Everything that is done, by whomever, in a fixed order. */
  actions: Action[];
  /** The same with who and what, in the order told; at most eight. */
  deeds: Deed[];
  people: PersonId[];
  things: Thing[];
  /** Missed, remembered, planned or wished for: drawn in a thought bubble. */
  remembered: { people: PersonId[]; things: Thing[] };
  /** Lexicon ids and deeds ("do:eat") that are said not to be, or that the writer took out: no painter may show them. */
  absent: string[];
  /** Ids of every word found, for rules such as "a birthday needs a cake". */
  mentions: string[];
  /** Of a day that hurts: what hurts, and the sheet that is drawn instead. Nothing else of such a plan is shown. */
  quiet?: { kinds: readonly QuietKind[]; sheet: QuietSheet };
};

/** What a word became: drawn, in the thought bubble, understood without being drawn (a place, a mood), denied by the text, taken out by the writer. */
export const BECAME = ["drawn", "thought", "told", "denied", "removed"] as const;
export type Became = (typeof BECAME)[number];

/** One word of the diary and what it became. */
export type Finding = {
  /** Lexicon id, or "do:eat" for a deed: what an edit names. */
  id: string;
  kind: "person" | "thing" | "place" | "weather" | "time" | "season" | "topic" | "deed";
  /** As written; "" for what the writer put in. */
  surface: string;
  /** Of the lexicon, for people to read. */
  label: { ko: string; en: string };
  /** Key into the art pack, "" when it has no drawing. */
  art: string;
  count: number;
  became: Became;
  /** Put in by the writer. */
  added: boolean;
};
