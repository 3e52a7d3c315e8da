/** What a painter of words is asked for, panel by panel. */
import type { PaintRequest } from "../painter";
import type { ScenePlan } from "./plan";
import { type Prompt, promptOf } from "./prompt";
import { isLoud } from "./quiet/words";
import { readDiary, readPanels } from "./read";

/**
 * The prompt of each panel, and a plan of what it shows for the alt text: of the day, or of the writer's own words where
 * there are some. Words that a day that hurts must not be drawn by give way to its quiet sheet.
 */
export function inWords(request: Omit<PaintRequest, "seed" | "size" | "looks">): {
  plans: ScenePlan[];
  prompts: Prompt[];
} {
  const { text, panels, edits, ownPrompt } = request;
  const day = readPanels(text, panels, edits, request.day);
  if (ownPrompt === null) return { plans: day, prompts: day.map((plan) => promptOf(plan, request)) };
  const own = Array<ScenePlan>(panels).fill(readDiary(ownPrompt));
  const isQuiet = day.some(({ quiet }) => quiet);
  const plans = isQuiet && isLoud(ownPrompt) ? day : own;
  return { plans, prompts: (isQuiet ? day : own).map((plan) => promptOf(plan, request)) };
}
