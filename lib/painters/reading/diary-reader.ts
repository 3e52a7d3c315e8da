import type { WordEdits } from "../edits";
import type { ChosenDay, PaintRequest } from "../painter";
import type { Finding } from "./plan";
import { type Prompt, promptOf } from "./prompt";
import { readPanels, understand } from "./read";

type Told = Pick<PaintRequest, "text" | "style" | "paper" | "panels" | "narrator" | "ownPrompt" | "edits" | "day">;

/** What a painter of words would be told: a line for each panel; what must not be drawn is said once. */
export function promptOfDiary(diary: Told): Prompt {
  const prompts = readPanels(diary.text, diary.panels, diary.edits, diary.day).map((plan) => promptOf(plan, diary));
  const unwanted = prompts.flatMap(({ negativePrompt }) => negativePrompt.split(", "));
  return {
    prompt: [...new Set(prompts.map(({ prompt }) => prompt))].join("\n"),
    negativePrompt: [...new Set(unwanted)].join(", "),
  };
}

/** The words that painters know in a diary, and what became of each. */
export function findingsIn(text: string, edits: WordEdits, day: ChosenDay): Finding[] {
  return understand(text, edits, day).findings;
}
