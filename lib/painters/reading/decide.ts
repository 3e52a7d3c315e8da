/** Story -> plan: what of all that was told a picture shows. */
import type { WordEdits } from "../edits";
import { castOf } from "./cast";
import { deedId } from "./deeds/ids";
import { shownDeeds } from "./deeds/shown";
import { addedBy, removedBy, withoutRemoved } from "./edits/apply";
import { readLanguage } from "./language";
import type { Entry } from "./lexicon";
import { readMood } from "./moods";
import type { Mood, PersonId, SceneName, ScenePlan } from "./plan";
import { chooseScene, sceneOf } from "./scenes";
import { type Story, sentencesOf } from "./story";
import { readWhen } from "./times";
import { withoutWays } from "./ways";

/** What a moment takes over from the moments before it, where it says nothing of its own. */
export type Carried = {
  scene?: SceneName | undefined;
  season?: ScenePlan["season"];
  weather?: ScenePlan["weather"];
  time?: ScenePlan["time"];
  mood?: Mood | undefined;
  /** Who is with the writer all along. */
  people?: readonly PersonId[];
};

/** The plan of a diary, or of a part of it, with what its writer took out and put in. */
export function planOf(told: Story, edits: WordEdits, carried: Carried = {}): ScenePlan {
  const story = withoutRemoved(told, edits);
  const added = addedBy(edits);
  const sentences = sentencesOf(story);
  const whole = sentences.join("\n");
  // Understood, but not drawn: what only took somebody to where the picture is set.
  const seen = withoutWays(story);
  const cast = castOf(seen, added.entries, carried.people ?? []);
  const deeds = seen.flatMap((clause) => clause.deeds);
  const { actions, deeds: shown } = shownDeeds(deeds, added.actions, cast);
  const here = [...added.entries, ...entriesHere(story)];
  const mentions = [...new Set(here.map((entry) => entry.id))];
  const { mood, gravity, touched, events } = readMood(story);
  const { scene, indoor } = chooseScene({
    entries: [...added.entries, ...entriesHere(seen)],
    actions: new Set(actions),
    touched,
    text: whole,
    chosen: placePutIn(added.entries),
    before: carried.scene,
  });
  const when = readWhen(mentions, scene, whole);
  const denied = new Set(deeds.filter(({ status }) => status === "denied").map(({ action }) => deedId(action)));
  for (const action of actions) denied.delete(deedId(action));
  const absent = [...new Set([...cast.absent, ...denied, ...removedBy(edits)])];
  const weather = (carried.weather ?? []).filter((kind) => !absent.includes(kind));
  const knowsEnglish = story.some(({ words }) => words.some(({ surface }) => /^[a-z]/i.test(surface)));
  const felt = touched.size === 0 && events.length === 0 && carried.mood ? carried.mood : mood;
  return {
    language: readLanguage(whole, knowsEnglish),
    scene,
    indoor,
    weather: when.weather.length > 0 ? when.weather : weather,
    time: when.time ?? carried.time ?? "day",
    season: when.season ?? carried.season ?? null,
    mood: actions.includes("cry") && felt !== "happy" ? "sad" : felt,
    gravity,
    actions,
    deeds: shown,
    ...cast,
    absent,
    mentions,
  };
}

/** The words that say where the writer is; a diary of wishes alone is set where they are fulfilled. */
export function entriesHere(story: Story): Entry[] {
  const words = story.flatMap((clause) => clause.words);
  const real = words.filter(({ status }) => status === "told");
  return (real.length > 0 ? real : words.filter(({ status }) => status === "thought")).map(({ entry }) => entry);
}

/** The last place that the writer put in; it is where the picture is set. */
function placePutIn(added: readonly Entry[]): SceneName | undefined {
  return added.map(sceneOf).findLast((scene) => scene !== undefined);
}
