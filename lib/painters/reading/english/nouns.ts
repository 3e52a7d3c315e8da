/** Tells English nouns from verbs and adjectives that look the same, by the words before them. */

const set = (words: string) => new Set(words.split(" "));

const DETERMINERS = set(
  "a an the my our your his her its their this that these some two three four five six many few every another with of and by",
);
const SUBJECTS = set("i we you they he she it to can could will not didn't was were is are");
const NEVER_NOUNS = set(
  "under over see can saw left right up down while which even just back out there here it this that said made make got get let set put run ran went late long next new cold hot whole first second half most",
);

/**
 * Words of the table that are as often something else ("the sun rose"): they count only where a noun must stand.
 */
export const OFTEN_VERBS = set("rose ring train duck bear present orange bar conduct fall trail castle turkey seal");

/** The word as written, then what it may be a plural of. */
export function lemmas(word: string): string[] {
  const found = [word];
  if (word.endsWith("ies")) found.push(`${word.slice(0, -3)}y`);
  if (word.endsWith("es")) found.push(word.slice(0, -2));
  if (word.endsWith("s") && !word.endsWith("ss")) found.push(word.slice(0, -1));
  return found;
}

/** Whether the token at `at` stands where a noun does: after a determiner, or as a plural. */
export function isNounAt(tokens: readonly string[], at: number, plural: boolean): boolean {
  if (NEVER_NOUNS.has(tokens[at] ?? "")) return false;
  const before = tokens[at - 1] ?? "";
  const twoBefore = tokens[at - 2] ?? "";
  if (DETERMINERS.has(before) && before !== "and") return true;
  if (plural && !/^(?:he|she|it)$/.test(before)) return true;
  return DETERMINERS.has(twoBefore) && !SUBJECTS.has(before);
}
