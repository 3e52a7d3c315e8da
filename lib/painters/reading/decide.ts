/** Story -> plan: what of all that was told a picture shows. */
import type { WordEdits } from "../edits";
import { castOf } from "./cast";
import { deedId } from "./deeds/ids";
import { shownDeeds } from "./deeds/shown";
import { addedBy, withoutRemoved } from "./edits/apply";
import { readLanguage } from "./language";
import type { Entry } from "./lexicon";
import { readMood } from "./moods";
import type { SceneName, ScenePlan } from "./plan";
import { chooseScene, sceneOf } from "./scenes";
import { type Story, sentencesOf } from "./story";
import { readWhen } from "./times";

/** The plan of a diary, or of a part of it, with what its writer took out and put in. */
export function planOf(told: Story, edits: WordEdits): ScenePlan {
  const story = withoutRemoved(told, edits);
  const added = addedBy(edits);
  const sentences = sentencesOf(story);
  const whole = sentences.join("\n");
  const cast = castOf(story, added.entries);
  const deeds = story.flatMap((clause) => clause.deeds);
  const { actions, deeds: shown } = shownDeeds(deeds, added.actions, cast);
  const here = [...added.entries, ...entriesHere(story)];
  const mentions = [...new Set(here.map((entry) => entry.id))];
  const { mood, touched } = readMood(sentences);
  const chosen = placePutIn(added.entries);
  const { scene, indoor } = chooseScene({ entries: here, actions: new Set(actions), touched, text: whole, chosen });
  const denied = new Set(deeds.filter(({ status }) => status === "denied").map(({ action }) => deedId(action)));
  for (const action of actions) denied.delete(deedId(action));
  const knowsEnglish = story.some(({ words }) => words.some(({ surface }) => /^[a-z]/i.test(surface)));
  return {
    language: readLanguage(whole, knowsEnglish),
    scene,
    indoor,
    ...readWhen(mentions, scene, whole),
    mood: actions.includes("cry") && mood !== "happy" ? "sad" : mood,
    actions,
    deeds: shown,
    ...cast,
    absent: [...cast.absent, ...denied],
    mentions,
  };
}

/** The words that say where the writer is; a diary of wishes alone is set where they are fulfilled. */
function entriesHere(story: Story): Entry[] {
  const words = story.flatMap((clause) => clause.words);
  const real = words.filter(({ status }) => status === "told");
  return (real.length > 0 ? real : words.filter(({ status }) => status === "thought")).map(({ entry }) => entry);
}

/** The last place that the writer put in; it is where the picture is set. */
function placePutIn(added: readonly Entry[]): SceneName | undefined {
  return added.map(sceneOf).findLast((scene) => scene !== undefined);
}
