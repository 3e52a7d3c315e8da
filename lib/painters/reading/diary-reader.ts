import type { WordEdits } from "../edits";
import type { PaintRequest } from "../painter";
import { suggestWords } from "./edits/suggest";
import { type Prompt, promptOf } from "./prompt";
import { readDiary, understand } from "./read";

type Told = Pick<PaintRequest, "text" | "style" | "narrator" | "ownPrompt" | "edits">;

/** How the site reads diaries, before anything is drawn and whoever draws it. */
export const DIARY_READER = {
  promptOf: (diary: Told): Prompt => promptOf(readDiary(diary.text, diary.edits), diary),
  understand: (text: string, edits: WordEdits) => understand(text, edits).findings,
  suggest: suggestWords,
};
