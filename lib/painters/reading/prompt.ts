import type { PaintRequest, Paper, PictureStyle } from "../painter";
import { actionOf } from "./deeds/ids";
import { DOINGS } from "./describe/doing";
import { counted, withArticle } from "./describe/english";
import { doingOf, type Group, grouped, labelOf, type Scene, scenesOf } from "./describe/shown";
import { type Entry, lexicon } from "./lexicon";
import type { Mood, SceneName, ScenePlan, Thing } from "./plan";
import { isLoud, quietStyle, quietSubject, quietUnwanted } from "./quiet/words";
import { DRAWN_AS } from "./scenes";

const STYLES: Record<PictureStyle, string> = {
  crayon: "crayon drawing",
  pencil: "colored pencil drawing",
  pastel: "soft pastel drawing",
  watercolour: "watercolor painting",
  ink: "ink pen drawing with light washes",
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
/** Of a day of loss, whatever its mood; and what painters put into any picture of people unless they are told not to. */
const GRAVE = "quiet somber mood, muted colors, dusk light";
const NOT_GRAVE = "smiling, laughing, party, balloons, confetti, cake";
/** Scenes that no row of the lexicon is named after. */
const UNNAMED_SCENES: Partial<Record<SceneName, string>> = {
  snowcity: "on a snowy city street",
  snowfield: "in a snowy field",
  night: "under the night sky",
};
/** Subjects that fit into a picture which is told from a few words. */
const MOST_THINGS = 8;
const MOST_SKY = 2;
const MOST_THOUGHTS = 3;
const MOST_ABSENT = 6;
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
const unique = (words: readonly string[]) => [...new Set(words.filter(Boolean))];
const tokensOf = (text: string) => text.match(/[a-z]+|\d|[^\sa-z\d]/gi)?.length ?? 0;

/**
 * The words for a diary, or for what its writer said in their own English words instead.
 * @param plan of the diary, or of one panel
 */
export function promptOf(
  plan: ScenePlan,
  {
    style,
    narrator,
    ownPrompt,
    paper = "white",
  }: Pick<PaintRequest, "style" | "narrator" | "ownPrompt"> & { paper?: Paper },
): Prompt {
  const unwanted = plan.quiet ? `${quietUnwanted(plan.quiet)}, ${UNWANTED}` : UNWANTED;
  if (ownPrompt === null || (plan.quiet && isLoud(ownPrompt)))
    return { prompt: planToPrompt(plan, style, narrator, paper), negativePrompt: negativeOf(plan) };
  const named = ownPrompt.toLowerCase().includes(STYLES[style]);
  return { prompt: named ? ownPrompt : `${STYLES[style]}, ${ownPrompt}`, negativePrompt: unwanted };
}

/**
 * English prompt for painters that take words, the most telling first, short enough for CLIP. Holds lexicon phrases
 * alone, never the writer's own words.
 */
export function planToPrompt(
  plan: ScenePlan,
  style: PictureStyle,
  narrator: Narrator = "unsaid",
  paper: Paper = "white",
): string {
  const { scenes, idle, things } = scenesOf(plan, { pairs: true });
  const tone = paper === "tinted" ? "cream " : "";
  if (plan.quiet) return [quietStyle(style, STYLES, tone), ...quietSubject(plan, plan.quiet)].join(", ");
  const writer = NARRATORS[narrator];
  const place = plan.mentions.find((id) => DRAWN_AS[id] === plan.scene) ?? plan.scene;
  const thought = [
    ...grouped(plan.remembered.people).map(({ id }) => labelOf(id)?.en ?? ""),
    ...plan.remembered.things.map(({ label }) => label.en),
  ];
  const others = unique(things.map(({ label, count }) => many(label.en, count))).slice(0, MOST_THINGS);
  const how = `${plan.gravity === "grave" ? "" : "children's "}picture diary, ${STYLES[style]}, naive art, ${tone}paper texture`;
  const mood = plan.gravity === "grave" ? GRAVE : MOODS[plan.mood];
  const where = UNNAMED_SCENES[plan.scene] ?? phrase(place);
  const [first = "", ...rest] = subjects(scenes, idle, writer);
  const parts = unique([
    how,
    first,
    ...rest,
    ...others.slice(0, 3),
    where,
    ...when(plan),
    mood,
    thought.length > 0 ? `thought bubble showing ${unique(thought).slice(0, MOST_THOUGHTS).join(", ")}` : "",
    ...others.slice(3),
  ]);
  return withinTokens(parts, new Set([how, first, where, mood])).join(", ");
}

/** Who does what, and then who is there besides: "a woman and mother baking cookies", "a brother riding a bicycle". */
function subjects(scenes: readonly Scene[], idle: readonly string[], writer: string): string[] {
  const who = (groups: readonly Group[]) => {
    const others = groups.filter(({ id }) => id !== "me");
    const isMine = others.length < groups.length;
    const names = others.map(({ id, count }) =>
      isMine || count > 1 ? many(label(id), count) : withArticle(label(id)),
    );
    return isMine && names.length > 0 ? `${writer} with ${names.join(" and ")}` : isMine ? writer : names.join(" and ");
  };
  const deed = (scene: Scene) => {
    const { alone, with: pattern } = doingOf(scene).en;
    return pattern && scene.what ? pattern.replace("{}", nameOf(scene.what, writer)) : alone;
  };
  const doing = (scene: Scene) =>
    `${who(scene.doers)} ${[scene, ...(scene.also ? [scene.also] : [])].map(deed).join(" and ")}`;
  return [...scenes.map(doing), idle.length > 0 ? who(grouped(idle)) : ""];
}

const label = (id: string) => labelOf(id)?.en ?? "person";

/** "three cats", "cat": without articles, which cost tokens and say nothing. */
function many(phrase: string, count: number): string {
  return count > 1 ? counted(phrase, count) : phrase;
}

function nameOf(what: Thing | Group, writer: string): string {
  if ("label" in what) return counted(what.label.en, what.count);
  return what.id === "me" ? writer : withArticle(label(what.id));
}

/** Weather, season and sky of the plan, and the time of day that the whole day was understood to have. */
function when(plan: ScenePlan): string[] {
  const entries = plan.mentions.map((id) => lexicon().byId.get(id)).filter((entry): entry is Entry => !!entry);
  const sky = entries.filter(({ id }) => plan.time === "night" && (id === "moon" || id === "stars"));
  const told = [
    ...plan.weather.filter((kind) => kind !== "sunny" || plan.gravity !== "grave").map(phrase),
    plan.season ? phrase(plan.season) : "",
    ...sky.map(({ label }) => label.en),
  ];
  const hour = plan.time === "day" || plan.scene === "night" ? "" : phrase(plan.time);
  return [...unique(told).slice(0, MOST_SKY), hour];
}

/** What is said not to be comes first: CLIP may not read to the end. */
function negativeOf(plan: ScenePlan): string {
  if (plan.quiet) return `${quietUnwanted(plan.quiet)}, ${UNWANTED}`;
  const absent = plan.absent.map((id) => {
    const action = actionOf(id);
    return action ? DOINGS[action].en.alone : phrase(id);
  });
  const isAlone = !plan.people.includes("crowd") && !FULL_OF_PEOPLE.includes(plan.scene);
  const gay = plan.gravity === "grave" ? NOT_GRAVE : "";
  return [...unique(absent).slice(0, MOST_ABSENT), gay, UNWANTED, isAlone ? "crowd" : ""].filter(Boolean).join(", ");
}

/** As many parts as CLIP reads; one that is too long makes room for a shorter one after it, `needed` ones always fit. */
function withinTokens(parts: readonly string[], needed: ReadonlySet<string>): string[] {
  const cost = (part: string) => tokensOf(part) + 1;
  let left = MOST_TOKENS - parts.filter((part) => needed.has(part)).reduce((sum, part) => sum + cost(part), 0);
  return parts.filter((part) => {
    if (needed.has(part)) return true;
    if (cost(part) > left) return false;
    left -= cost(part);
    return true;
  });
}
