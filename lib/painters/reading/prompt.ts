import type { PictureStyle } from "../painter";
import { type Entry, lexicon } from "./lexicon";
import type { Action, Mood, PersonId, SceneName, ScenePlan } from "./plan";
import { DRAWN_AS } from "./scenes";

const STYLES: Record<PictureStyle, string> = {
  crayon: "crayon drawing",
  pencil: "colored pencil drawing",
  pastel: "soft pastel drawing",
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
/** CLIP, which reads the prompt of Stable Diffusion, stops after 77 tokens: the most telling words only. */
const MOST_PEOPLE = 3;
const MOST_ACTIONS = 2;
const MOST_THINGS = 8;

const phrase = (id: string) => lexicon().byId.get(id)?.label.en ?? "";
const person = (id: PersonId) => phrase(id === "friendm" ? "friend" : id);
const unique = (words: readonly string[]) => [...new Set(words.filter(Boolean))];

/** English prompt for painters that take words. Holds lexicon phrases alone, never the writer's own words. */
export function planToPrompt(plan: ScenePlan, style: PictureStyle): string {
  const people = unique(plan.people.map(person)).slice(0, MOST_PEOPLE);
  const who = people.length > 0 ? `a person with ${people.join(" and ")}` : "one person";
  const actions = plan.actions.filter((action) => plan.scene !== "class" || action !== "work");
  const doing = actions.slice(0, MOST_ACTIONS).map((action) => ACTIONS[action]);
  const place = plan.mentions.find((id) => DRAWN_AS[id] === plan.scene) ?? plan.scene;
  const entries = plan.mentions.map((id) => lexicon().byId.get(id)).filter((entry): entry is Entry => !!entry);
  const when = entries.filter((entry) => ["weather", "time", "season"].includes(entry.class));
  const { remembered } = plan;
  const thought = [...remembered.people.map(person), ...remembered.things.map((thing) => thing.label.en)];
  return unique([
    `children's picture diary, ${STYLES[style]}, naive art, paper texture`,
    [who, doing.join(" and ")].filter(Boolean).join(" "),
    ...unique(plan.things.map((thing) => thing.label.en)).slice(0, MOST_THINGS),
    SCENES[plan.scene] ?? phrase(place),
    ...when.map((entry) => entry.label.en),
    thought.length > 0 ? `thought bubble showing ${unique(thought).join(", ")}` : "",
    MOODS[plan.mood],
  ]).join(", ");
}
