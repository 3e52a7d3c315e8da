/** What one picture shows: the meaning of a diary, free of pixels. Both painters start from it. */

export type Weather = "rain" | "snow" | "thunder" | "wind" | "cloud" | "sunny" | "rainbow" | "fog";
export type TimeOfDay = "morning" | "day" | "evening" | "night";
export type Season = "spring" | "summer" | "autumn" | "winter";
export type Mood = "happy" | "love" | "calm" | "sad" | "angry" | "tired" | "scared";
export type Action =
  | "cry"
  | "sleep"
  | "lie"
  | "cook"
  | "eat"
  | "study"
  | "work"
  | "read"
  | "run"
  | "walk"
  | "swim"
  | "cheer"
  | "hike"
  | "sing"
  | "carry"
  | "sick"
  | "clean"
  | "photo"
  | "fish";

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
};

/** A person by relation to the writer: "mom", "friend", "baby" ... (lexicon class P). The writer is not listed. */
export type PersonId = string;

export type ScenePlan = {
  language: "ko" | "en" | "other";
  scene: SceneName;
  indoor: boolean;
  weather: Weather[];
  time: TimeOfDay;
  season: Season | null;
  mood: Mood;
  actions: Action[];
  people: PersonId[];
  things: Thing[];
  /** Missed, remembered or wished for: drawn in a thought bubble. */
  remembered: { people: PersonId[]; things: Thing[] };
  /** Ids of every word found, for rules such as "a birthday needs a cake". */
  mentions: string[];
};
