import type { PaintRequest } from "../painter";
import { type Prompt, promptOf } from "./prompt";
import { readDiary } from "./read";

/** The words that a painter is told of a diary: what is shown before it is drawn, and what is drawn. */
export function readPrompt(request: Pick<PaintRequest, "text" | "style" | "narrator" | "ownPrompt">): Prompt {
  return promptOf(readDiary(request.text), request);
}
