import type { WordEdits } from "../edits";
import type { ChosenDay, PaintRequest } from "../painter";
import { suggestWords } from "./edits/suggest";
import { type Prompt, promptOf } from "./prompt";
import { readPanels, understand } from "./read";

type Told = Pick<PaintRequest, "text" | "style" | "paper" | "panels" | "narrator" | "ownPrompt" | "edits" | "day">;

/** How the site reads diaries, before anything is drawn and whoever draws it. */
export const DIARY_READER = {
  /** A line for each panel; what must not be drawn is said once. */
  promptOf(diary: Told): Prompt {
    const prompts = readPanels(diary.text, diary.panels, diary.edits, diary.day).map((plan) => promptOf(plan, diary));
    const unwanted = prompts.flatMap(({ negativePrompt }) => negativePrompt.split(", "));
    return {
      prompt: [...new Set(prompts.map(({ prompt }) => prompt))].join("\n"),
      negativePrompt: [...new Set(unwanted)].join(", "),
    };
  },
  understand: (text: string, edits: WordEdits, day: ChosenDay) => understand(text, edits, day).findings,
  suggest: suggestWords,
};
