/** One-line cases of words with several meanings. */

import { lexicon } from "../lexicon";
import { understand } from "../read";
import { locateWords } from "./align";
import { idsOfGloss, type SameMeaning } from "./glosses";

/** `gloss` is "" where nothing may be drawn. */
export type AmbiguousCase = { sentence: string; word: string; gloss: string };

/** @throws Error naming a line that hasn't three cells, or whose word isn't in its sentence */
export function parseAmbiguous(source: string): AmbiguousCase[] {
  return source
    .split("\n")
    .filter((line) => line.trim() && !line.startsWith("#"))
    .map((line) => {
      const [sentence = "", word = "", gloss = ""] = line.split("|").map((cell) => cell.trim());
      if (!gloss || !sentence.toLowerCase().includes(word.toLowerCase())) throw new Error(`broken case: ${line}`);
      return { sentence, word, gloss: gloss === "-" ? "" : gloss };
    });
}

/** What the reader takes the word for: lexicon ids that would be drawn, told or thought of. */
export function readCase({ sentence, word }: AmbiguousCase): string[] {
  const lower = sentence.toLowerCase();
  const places: number[] = [];
  for (let at = lower.indexOf(word.toLowerCase()); at >= 0; at = lower.indexOf(word.toLowerCase(), at + 1))
    places.push(at);
  const denied = new Set(
    understand(sentence)
      .findings.filter(({ became }) => became === "denied")
      .map(({ id }) => id),
  );
  return locateWords(sentence)
    .filter((found) => places.some((at) => found.at < at + word.length && at < found.end))
    .filter(({ id }) => !denied.has(id))
    .map(({ id }) => id);
}

/** Whether the word is understood: as its gloss and nothing else, or as nothing that could be drawn. */
export function isUnderstood(each: AmbiguousCase, same: SameMeaning): boolean {
  const ids = readCase(each);
  if (!each.gloss) return ids.every((id) => lexicon().byId.get(id)?.class === "topic");
  const meant = idsOfGloss(each.gloss, same);
  return ids.length > 0 && ids.every((id) => meant.has(id));
}
