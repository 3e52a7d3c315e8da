/** Whether anything of a text shows in its picture. */
import { NO_EDITS } from "../../../edits";
import { entriesHere, planOf } from "../../decide";
import type { Mood, ScenePlan } from "../../plan";
import { chooseScene } from "../../scenes";
import { readStory, sentencesOf } from "../../story";
import { withoutWays } from "../../ways";

/**
 * Whether the place came from words of the text. Where none votes for a place, the mood alone decides between room and
 * park: then, and only then, another mood would be another place.
 */
export function isPlaceTold(text: string): boolean {
  const story = readStory(text);
  const clues = {
    entries: entriesHere(withoutWays(story)),
    actions: new Set(planOf(story, NO_EDITS).actions),
    text: sentencesOf(story).join("\n"),
  };
  const sceneIn = (...moods: Mood[]) => chooseScene({ ...clues, touched: new Set(moods) }).scene;
  return sceneIn("sad") === sceneIn();
}

/** Whether a picture shows anybody, anything, any deed, place or weather that the text tells of. */
export function isAnythingUnderstood(plan: ScenePlan, placeTold: boolean): boolean {
  const { people, things, actions, weather, remembered } = plan;
  const seen = [people, things, actions, weather, remembered.people, remembered.things];
  return placeTold || seen.some((list) => list.length > 0);
}
