import type { Mutant } from "./mutant";

/**
 * A mutant whose change is marked in the text around it: «this goes» or «this|becomes that».
 * @param change as much of the file as makes the place the first one found
 */
export function marked(name: string, file: string, change: string, tests: readonly string[]): Mutant {
  const [before = "", inside, after = ""] = change.split(/[«»]/);
  if (inside === undefined) throw new Error(`Nothing is marked in ${change}`);
  const [gone = "", instead = ""] = inside.split("|");
  return { name, file, find: before + gone + after, replace: before + instead + after, tests };
}
