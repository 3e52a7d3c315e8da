/** Votes for the one place a picture shows: place words first, then what things and deeds are found where. */
import { FOUND_IN } from "./found-in";
import type { Entry } from "./lexicon";
import { rowOf } from "./people";
import type { Action, Mood, SceneName } from "./plan";
import { SCENES } from "./plan";

/** Places that are drawn as another one. */
export const DRAWN_AS: Readonly<Record<string, SceneName>> = {
  country: "countryside",
  fieldwork: "garden",
  army: "schoolyard",
  barracks: "room",
  balcony: "room",
  garage: "room",
  kinder: "class",
  bank: "office",
  bathhouse: "bath",
  sauna: "bath",
  arcade: "gameroom",
  boardcafe: "gameroom",
  inbus: "bus",
  incar: "car",
  intrain: "train",
  icerink: "snowfield",
};

const INDOOR: ReadonlySet<SceneName> = new Set<SceneName>([
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
  "wedding",
  "bath",
  "salon",
  "bus",
  "car",
  "train",
  "store",
  "karaoke",
  "gameroom",
  "aquarium",
  "bakery",
]);

/** Deed -> where it is usually done, and how sure that is. */
const DONE_IN: Partial<Readonly<Record<Action, readonly [SceneName, number]>>> = {
  hike: ["mountain", 1],
  run: ["park", 0.4],
  walk: ["park", 0.4],
  walkDog: ["park", 0.8],
  cry: ["room", 0.3],
  study: ["room", 0.3],
  read: ["room", 0.25],
  write: ["room", 0.4],
  draw: ["room", 0.4],
  game: ["room", 0.5],
  phone: ["room", 0.3],
  clean: ["room", 0.6],
  play: ["room", 0.4],
  sick: ["room", 0.5],
  blowCandles: ["room", 1],
  bow: ["room", 0.5],
  bathe: ["bath", 0.5],
  cook: ["kitchen", 0.3],
  work: ["office", 0.4],
  shop: ["market", 0.4],
  fish: ["lake", 1],
  sled: ["snowfield", 0.8],
  skate: ["snowfield", 0.4],
  playBall: ["schoolyard", 0.4],
  plant: ["garden", 0.8],
  drive: ["car", 0.5],
  exercise: ["gym", 0.4],
};
const COOKED_AT_HOME = new Set(["stew", "meat", "egg", "garlic", "onion", "tofu"]);
/** Moods of a day without a place: one stays in. */
const AT_HOME: readonly Mood[] = ["sad", "tired", "angry"];
const COMMUTE = /출근길|퇴근길|집에 가는|\bto work\b|\bway home\b|\bcommut/;
/** Whoever names one of these on the way home is in it, not in the street. */
const ON_THE_WAY: readonly SceneName[] = ["subway", "bus", "train", "car"];
const PLACE_WORD = 1.6;
/** Later place words count a little less, but never nothing. */
const LATER_BY = 0.05;
const LEAST = 0.4;
/** A thing named again is more at the heart of the day; named ten times it must not decide alone. */
const MOST_OFTEN = 2;

/** The place of the moment before, against what is only found somewhere. */
const STILL_THERE = 1.2;

/** What the vote listens to: words in reading order, deeds, moods, and the text in lower case. */
export type SceneClues = {
  entries: readonly Entry[];
  actions: ReadonlySet<Action>;
  touched: ReadonlySet<Mood>;
  text: string;
  /** The place that the writer put in, if any: it wins. */
  chosen?: SceneName | undefined;
  /** Where the writer was a moment before: they still are, unless another place is named. */
  before?: SceneName | undefined;
};

/** The place that a word is drawn as; undefined when it names none. */
export function sceneOf({ id, class: kind }: Entry): SceneName | undefined {
  return kind === "scene" ? (DRAWN_AS[id] ?? SCENES.find((name) => name === id)) : undefined;
}

/** The place to draw, and whether it has a roof. */
export function chooseScene(clues: SceneClues): { scene: SceneName; indoor: boolean } {
  const votes = countVotes(clues);
  const [winner] = [...votes].sort((a, b) => b[1] - a[1]);
  const snow = clues.entries.some((entry) => entry.id === "snow");
  let scene = clues.chosen ?? winner?.[0] ?? (AT_HOME.some((mood) => clues.touched.has(mood)) ? "room" : "park");
  if (snow && scene === "city") scene = "snowcity";
  if (snow && (scene === "park" || scene === "garden")) scene = "snowfield";
  return { scene, indoor: INDOOR.has(scene) };
}

function countVotes({ entries, actions, text, before }: SceneClues): Map<SceneName, number> {
  const votes = new Map<SceneName, number>();
  // Whatever is done at home is done in the rooms of a tiled house where one is named.
  let home: SceneName = "room";
  const vote = (found: SceneName, weight: number) => {
    const scene = found === "room" ? home : found;
    votes.set(scene, (votes.get(scene) ?? 0) + weight);
  };
  entries.forEach((entry, i) => {
    const scene = sceneOf(entry);
    // Everybody comes home at the end of the day; it says little about where the day was.
    const less = entry.id === "room" ? 0.5 : 0;
    if (scene) vote(scene, Math.max(LEAST, PLACE_WORD - less - LATER_BY * i));
  });
  if (votes.has("hanok") && !votes.has("room")) home = "hanok";
  if (before && votes.size === 0) vote(before, STILL_THERE);
  const ids = new Set(entries.map((entry) => entry.id));
  const isHome = votes.has("room") || votes.has("cafe") || votes.has("diner");
  const counted = new Map<string, number>();
  for (const entry of entries) {
    const times = counted.get(entry.id) ?? 0;
    counted.set(entry.id, times + 1);
    if (times >= MOST_OFTEN) continue;
    const found = FOUND_IN.get(rowOf(entry.id));
    const misled =
      (entry.id === "umbrella" && votes.has("sea")) ||
      (entry.id === "teacher" && ids.has("doctor")) ||
      // Whoever eats while it rains sits inside.
      (entry.id === "rain" && actions.has("eat"));
    if (found && !misled) vote(...found);
    if (COOKED_AT_HOME.has(entry.id) && actions.has("cook")) vote("kitchen", 1.2);
    else if (entry.class === "food") vote(isHome || !actions.has("eat") ? "room" : "diner", 0.18);
    if (entry.class === "vehicle" && !["bike", "truck", "ship", "boat", "canoe"].includes(entry.id)) vote("city", 0.8);
    if (entry.class === "animal" && entry.id !== "cat") vote("park", 0.35);
  }
  for (const action of actions) {
    const found = DONE_IN[action];
    if (found) vote(...found);
  }
  if (actions.has("swim") && !votes.has("pool")) vote("sea", 0.5);
  // Whoever goes to sleep in the next moment has gone home, though they do not say so.
  if (actions.has("sleep") || actions.has("lie")) vote("room", before ? 1.3 : 0.5);
  if (COMMUTE.test(text)) vote(ON_THE_WAY.find((place) => votes.has(place)) ?? "city", 0.8);
  return votes;
}
