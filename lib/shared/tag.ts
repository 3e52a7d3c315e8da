import { oneLine } from "./text";

/** A tag as its writer spells it: one line without "#"; "" where nothing of it can be seen. */
export function tidyTag(typed: string): string {
  return oneLine(typed.replace(/[#\uFF03\uFE5F]/g, ""));
}
