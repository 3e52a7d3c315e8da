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

/** What the reader takes the word for, as lexicon ids; where nothing may be drawn, without what the text denies. */
export function readCase(each: AmbiguousCase): string[] {
  const { sentence, word, gloss } = each;
  const places = placesOf(each);
  const { findings } = understand(sentence);
  const denied = new Set(findings.filter(({ became }) => became === "denied").map(({ id }) => id));
  return (
    locateWords(sentence)
      .filter((found) => places.some((at) => found.at < at + word.length && at < found.end))
      // "김 과장님" is somebody, and no 김.
      .filter(({ id, called }) => gloss !== "" || !(denied.has(id) || called))
      .map(({ id }) => id)
  );
}

/** Where the word stands by itself; where it never does, every place: "눈" is in "첫눈" too. */
function placesOf({ sentence, word }: AmbiguousCase): number[] {
  const lower = sentence.toLowerCase();
  const form = word.toLowerCase();
  const places: number[] = [];
  for (let at = lower.indexOf(form); at >= 0; at = lower.indexOf(form, at + 1)) places.push(at);
  const alone = places.filter(
    (at) => !/[a-z가-힣]/.test(lower.charAt(at - 1)) && !/[a-z]/.test(lower.charAt(at + form.length)),
  );
  return alone.length > 0 ? alone : places;
}

/** Whether the word is understood: as its gloss and nothing else, or as nothing that could be drawn. */
export function isUnderstood(each: AmbiguousCase, same: SameMeaning): boolean {
  const ids = readCase(each);
  if (!each.gloss) return ids.every((id) => lexicon().byId.get(id)?.class === "topic");
  const meant = idsOfGloss(each.gloss, same);
  return ids.length > 0 && ids.every((id) => meant.has(id));
}
