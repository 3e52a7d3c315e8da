import { type Entry, isThing } from "../lexicon";
import type { Finding } from "../plan";

/** What kind of word an entry is to its writer. */
export function kindOf(entry: Entry): Finding["kind"] {
  if (isThing(entry)) return "thing";
  switch (entry.class) {
    case "scene":
      return "place";
    case "person":
    case "weather":
    case "time":
    case "season":
      return entry.class;
    default:
      return "topic";
  }
}
