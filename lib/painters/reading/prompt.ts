import type { PaintRequest, PictureStyle } from "../painter";
import { type Entry, lexicon } from "./lexicon";
import type { Action, Mood, PersonId, SceneName, ScenePlan } from "./plan";
import { DRAWN_AS } from "./scenes";

const STYLES: Record<PictureStyle, string> = {
  crayon: "crayon drawing",
  pencil: "colored pencil drawing",
  pastel: "soft pastel drawing",
  watercolour: "watercolor painting",
  ink: "ink pen drawing with light washes",
};
const ACTIONS: Record<Action, string> = {
  cry: "crying",
  sleep: "sleeping",
  lie: "lying down",
  cook: "cooking",
  eat: "eating",
  study: "studying",
  work: "working at a laptop",
  read: "reading a book",
  run: "running",
  walk: "walking",
  swim: "playing in the water",
  cheer: "cheering with arms up",
  hike: "hiking",
  sing: "singing",
  carry: "carrying boxes",
  sick: "looking sick",
  clean: "cleaning",
  photo: "taking photos",
  fish: "fishing",
  hug: "hugging",
  holdHands: "holding hands",
  kiss: "kissing",
  comfort: "comforting",
  fight: "arguing",
  wave: "waving goodbye",
  give: "giving a present",
  ride: "riding",
  drive: "driving",
  playBall: "playing ball",
  walkDog: "walking a dog on a leash",
  pet: "petting",
  feed: "feeding",
  draw: "drawing a picture",
  write: "writing",
  phone: "talking on the phone",
  game: "playing a game",
  watch: "watching",
  shop: "shopping",
  dance: "dancing",
  play: "playing an instrument",
  plant: "planting",
  build: "building",
  bow: "bowing deeply",
  bathe: "bathing",
  sled: "sledding",
  skate: "skating",
  exercise: "exercising",
  wait: "waiting",
  blowCandles: "blowing out candles",
  jump: "jumping",
};
const MOODS: Record<Mood, string> = {
  sad: "sad melancholic mood, muted blue palette",
  angry: "frustrated mood, strong red accents",
  tired: "tired mood, dull soft colors",
  scared: "anxious mood",
  love: "romantic mood, soft pink palette",
  happy: "cheerful mood, warm bright colors",
  calm: "calm peaceful mood",
};
/** Scenes that no row of the lexicon is named after. */
const SCENES: Partial<Record<SceneName, string>> = {
  snowcity: "on a snowy city street",
  snowfield: "in a snowy field",
  night: "under the night sky",
};
/** Subjects that fit into a picture which is told from a few words. */
const MOST_PEOPLE = 3;
const MOST_ACTIONS = 2;
const MOST_THINGS = 8;
const MOST_SKY = 2;
/**
 * CLIP, which reads the prompt of Stable Diffusion, stops after 77 tokens, two of them its own. A comma is one too, and
 * rare words are several, so some are kept free.
 */
const MOST_TOKENS = 60;
/** What pictures of this kind go wrong by; a diary's words must not end as letters on the paper. */
const UNWANTED =
  "photo, photorealistic, 3d render, text, letters, caption, watermark, signature, frame, deformed hands, extra fingers, " +
  "extra limbs, disfigured face, blurry, low quality, nudity, gore";
const FULL_OF_PEOPLE: readonly SceneName[] = ["subway", "stadium", "stage", "market", "amuse", "airport", "cinema"];
const NARRATORS: Record<Narrator, string> = { female: "a woman", male: "a man", unsaid: "a person" };

type Narrator = PaintRequest["narrator"];
/** What a painter is told: what to draw, and what not to. */
export type Prompt = { prompt: string; negativePrompt: string };

const phrase = (id: string) => lexicon().byId.get(id)?.label.en ?? "";
const person = (id: PersonId) => phrase(id === "friendm" ? "friend" : id);
const unique = (words: readonly string[]) => [...new Set(words.filter(Boolean))];
const tokensOf = (text: string) => text.match(/[a-z]+|\d|[^\sa-z\d]/gi)?.length ?? 0;

/**
 * The words for a diary, or for what its writer said in their own English words instead.
 * @param plan of the diary
 */
export function promptOf(
  plan: ScenePlan,
  { style, narrator, ownPrompt }: Pick<PaintRequest, "style" | "narrator" | "ownPrompt">,
): Prompt {
  if (ownPrompt === null) return { prompt: planToPrompt(plan, style, narrator), negativePrompt: negativeOf(plan) };
  const named = ownPrompt.toLowerCase().includes(STYLES[style]);
  return { prompt: named ? ownPrompt : `${STYLES[style]}, ${ownPrompt}`, negativePrompt: UNWANTED };
}

/**
 * English prompt for painters that take words, the most telling first, short enough for CLIP. Holds lexicon phrases
 * alone, never the writer's own words.
 */
export function planToPrompt(plan: ScenePlan, style: PictureStyle, narrator: Narrator = "unsaid"): string {
  const people = unique(plan.people.map(person)).slice(0, MOST_PEOPLE);
  const who = people.length > 0 ? `${NARRATORS[narrator]} with ${people.join(" and ")}` : NARRATORS[narrator];
  const actions = plan.actions.filter((action) => plan.scene !== "class" || action !== "work");
  const doing = actions.slice(0, MOST_ACTIONS).map((action) => ACTIONS[action]);
  const place = plan.mentions.find((id) => DRAWN_AS[id] === plan.scene) ?? plan.scene;
  const { remembered } = plan;
  const thought = [...remembered.people.map(person), ...remembered.things.map((thing) => thing.label.en)];
  const things = unique(plan.things.map((thing) => thing.label.en)).slice(0, MOST_THINGS);
  const parts = unique([
    `children's picture diary, ${STYLES[style]}, naive art, paper texture`,
    [who, doing.join(" and ")].filter(Boolean).join(" "),
    ...things.slice(0, 3),
    SCENES[plan.scene] ?? phrase(place),
    ...when(plan),
    MOODS[plan.mood],
    thought.length > 0 ? `thought bubble showing ${unique(thought).slice(0, 3).join(", ")}` : "",
    ...things.slice(3),
  ]);
  return withinTokens(parts).join(", ");
}

/** Weather, season and sky as they were told, and the time of day that the whole day was understood to have. */
function when(plan: ScenePlan): string[] {
  const entries = plan.mentions.map((id) => lexicon().byId.get(id)).filter((entry): entry is Entry => !!entry);
  const told = entries.filter(({ class: kind, id }) => {
    const isSky = plan.time === "night" && (id === "moon" || id === "stars");
    return kind === "weather" || kind === "season" || isSky;
  });
  const hour = plan.time === "day" || plan.scene === "night" ? "" : phrase(plan.time);
  return [...told.slice(0, MOST_SKY).map((entry) => entry.label.en), hour];
}

function negativeOf(plan: ScenePlan): string {
  const isAlone = !plan.people.includes("crowd") && !FULL_OF_PEOPLE.includes(plan.scene);
  return isAlone ? `${UNWANTED}, crowd` : UNWANTED;
}

/** As many parts as CLIP reads; one that is too long makes room for a shorter one after it. */
function withinTokens(parts: readonly string[]): string[] {
  let left = MOST_TOKENS;
  return parts.filter((part) => {
    const tokens = tokensOf(part) + 1;
    if (tokens > left) return false;
    left -= tokens;
    return true;
  });
}
