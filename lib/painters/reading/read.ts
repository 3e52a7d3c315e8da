/** Diary text -> scene plan, for both painters. Pure and deterministic; time grows linearly with the text. */
import { hurtIn } from "@/lib/shared/hurt/hurt";
import { NO_EDITS, type WordEdits } from "../edits";
import { type ChosenDay, NOTHING_CHOSEN, type PanelCount } from "../painter";
import { weatherChosen, withChosen } from "./chosen-day";
import { planOf } from "./decide";
import { findingsOf } from "./findings";
import { hushed } from "./hushed";
import { readMood } from "./moods";
import { panelPlans } from "./panels/panels";
import type { Finding, ScenePlan } from "./plan";
import { griefOf } from "./quiet/grief";
import { quietFindings, quietPlan } from "./quiet/quiet";
import { readStory, type Story, sentencesOf } from "./story";
import { readWhen } from "./times";

/**
 * What a picture of this diary shows. Takes any text: empty, any language, emoji, Markdown, HTML.
 * Only the first 20,000 characters are read. The plan holds words of the lexicon alone, never the writer's own.
 */
export function readDiary(text: string, edits: WordEdits = NO_EDITS, day: ChosenDay = NOTHING_CHOSEN): ScenePlan {
  return readMoments(text, 1, edits, day).whole;
}

/**
 * The quiet plan of a day that hurts or of a loss that is drawn as one; null for every other day.
 */
function quietOf(text: string, story: Story, plan: ScenePlan, isWeatherChosen: boolean): ScenePlan | null {
  const hurt = hurtIn(text);
  const kinds = hurt.length > 0 || plan.gravity !== "grave" ? hurt : griefOf(readMood(story).events, plan);
  if (kinds.length === 0) return null;
  const { time } = readWhen(plan.mentions, plan.scene, sentencesOf(story).join("\n"));
  return quietPlan(plan, kinds, isWeatherChosen, time);
}

/** The plan of a diary, and word by word what it was made of. */
export function understand(
  text: string,
  edits: WordEdits = NO_EDITS,
  day: ChosenDay = NOTHING_CHOSEN,
): { plan: ScenePlan; findings: Finding[] } {
  const story = readStory(text);
  const told = withChosen(planOf(story, edits), day, edits);
  const quiet = quietOf(text, story, told, weatherChosen(day, edits) !== null);
  if (quiet) return { plan: quiet, findings: quietFindings(findingsOf(story, edits, told), quiet) };
  const plan = hushed(told, edits);
  return { plan, findings: findingsOf(story, edits, plan) };
}

/** All that was told, on a day that hurts too: what the reader is measured by, and nothing that anybody may draw. */
export function asTold(
  text: string,
  edits: WordEdits = NO_EDITS,
  day: ChosenDay = NOTHING_CHOSEN,
): { plan: ScenePlan; findings: Finding[] } {
  const story = readStory(text);
  const plan = withChosen(planOf(story, edits), day, edits);
  return { plan, findings: findingsOf(story, edits, plan) };
}

/** The plan of each panel: one of the whole day, or its moments in the order told. */
export function readPanels(
  text: string,
  panels: PanelCount,
  edits: WordEdits = NO_EDITS,
  day: ChosenDay = NOTHING_CHOSEN,
): ScenePlan[] {
  return readMoments(text, panels, edits, day).panels;
}

/** The plan of the whole day and of each panel, from one reading of the text. */
export function readMoments(
  text: string,
  panels: PanelCount,
  edits: WordEdits = NO_EDITS,
  day: ChosenDay = NOTHING_CHOSEN,
): { whole: ScenePlan; panels: ScenePlan[] } {
  const story = readStory(text);
  const whole = withChosen(planOf(story, edits), day, edits);
  const weather = weatherChosen(day, edits);
  const quiet = quietOf(text, story, whole, weather !== null);
  if (quiet) return { whole: quiet, panels: Array<ScenePlan>(panels).fill(quiet) };
  const seen = hushed(whole, edits);
  if (panels === 1) return { whole: seen, panels: [seen] };
  // A moment that tells of its own weather has it; how the day felt is said of all of it.
  const moments = panelPlans(story, whole, panels, edits, weather ? [weather] : []);
  const felt = moments.map((plan) => hushed({ ...plan, mood: day.mood ?? plan.mood }, edits));
  return { whole: seen, panels: felt };
}
