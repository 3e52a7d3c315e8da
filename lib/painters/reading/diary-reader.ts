import { promptOf } from "./prompt";
import { readDiary, understand } from "./read";

/** How the site reads diaries, before anything is drawn and whoever draws it. */
export const DIARY_READER = {
  promptOf: (diary: Parameters<typeof promptOf>[1] & { text: string; edits: Parameters<typeof readDiary>[1] }) =>
    promptOf(readDiary(diary.text, diary.edits), diary),
  understand: (text: string, edits: Parameters<typeof readDiary>[1]) => understand(text, edits).findings,
  suggest: () => [],
};
