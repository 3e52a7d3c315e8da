import { DEED_PREFIX } from "@/lib/painters/edits";
import { ACTIONS, type Action } from "../plan";

/** The id of a deed among words and edits: "do:eat". */
export function deedId(action: Action): string {
  return DEED_PREFIX + action;
}

/** The deed an id names; undefined for words of the lexicon and for what is no deed. */
export function actionOf(id: string): Action | undefined {
  if (!id.startsWith(DEED_PREFIX)) return undefined;
  const name = id.slice(DEED_PREFIX.length);
  return ACTIONS.find((action) => action === name);
}
