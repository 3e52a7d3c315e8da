/** Diary text -> scene plan, for both painters. Pure and deterministic; time grows linearly with the text. */
import { hurtIn } from "@/lib/shared/hurt/hurt";
import { NO_EDITS, type WordEdits } from "../edits";
import type { PanelCount } from "../painter";
import { planOf } from "./decide";
import { findingsOf } from "./findings";
import { panelPlans } from "./panels/panels";
import type { Finding, ScenePlan } from "./plan";
import { quietFindings, quietPlan } from "./quiet/quiet";
import { readStory } from "./story";

/**
 * What a picture of this diary shows. Takes any text: empty, any language, emoji, Markdown, HTML.
 * Only the first 20,000 characters are read. The plan holds words of the lexicon alone, never the writer's own.
 */
export function readDiary(text: string, edits: WordEdits = NO_EDITS): ScenePlan {
  return readMoments(text, 1, edits).whole;
}

/** The plan of a diary, and word by word what it was made of. */
export function understand(text: string, edits: WordEdits = NO_EDITS): { plan: ScenePlan; findings: Finding[] } {
  const { plan, findings } = asTold(text, edits);
  const hurt = hurtIn(text);
  if (hurt.length === 0) return { plan, findings };
  const quiet = quietPlan(plan, hurt);
  return { plan: quiet, findings: quietFindings(findings, quiet) };
}

/** All that was told, on a day that hurts too: what the reader is measured by, and nothing that anybody may draw. */
export function asTold(text: string, edits: WordEdits = NO_EDITS): { plan: ScenePlan; findings: Finding[] } {
  const story = readStory(text);
  const plan = planOf(story, edits);
  return { plan, findings: findingsOf(story, edits, plan) };
}

/** The plan of each panel: one of the whole day, or its moments in the order told. */
export function readPanels(text: string, panels: PanelCount, edits: WordEdits = NO_EDITS): ScenePlan[] {
  return readMoments(text, panels, edits).panels;
}

/** The plan of the whole day and of each panel, from one reading of the text. */
export function readMoments(
  text: string,
  panels: PanelCount,
  edits: WordEdits = NO_EDITS,
): { whole: ScenePlan; panels: ScenePlan[] } {
  const story = readStory(text);
  const whole = planOf(story, edits);
  const hurt = hurtIn(text);
  if (hurt.length > 0) {
    const quiet = quietPlan(whole, hurt);
    return { whole: quiet, panels: Array<ScenePlan>(panels).fill(quiet) };
  }
  return { whole, panels: panels === 1 ? [whole] : panelPlans(story, whole, panels, edits) };
}
