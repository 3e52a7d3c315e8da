/** Finds the words of a sentence that the lexicon knows, in any mixture of Korean, English and emoji. */
import { findEmoji } from "./emoji";
import { findEnglish } from "./english/words";
import type { Hit } from "./hit";
import { findKorean } from "./korean/words";
import { isNamed, type Names, NO_NAMES, namesIn } from "./names/given";
import { withNames } from "./names/who";
import { type Sentence, splitSentences } from "./sentences";

/**
 * The known words of a sentence in reading order, whatever it says of them: what is denied is a word too.
 * @param names of the whole diary: a dog called 초코 is no chocolate
 */
export function findWords({ text }: Sentence, names: Names = NO_NAMES): Hit[] {
  const hits = [...findKorean(text), ...findEnglish(text), ...findEmoji(text)].sort((a, b) => a.at - b.at);
  return names.size === 0 ? hits : hits.filter(({ at, end }) => !isNamed(text.slice(at, end), names));
}

/**
 * The sentences of a diary with their known words, whoever is called by name among them.
 * @param plain without Markdown (plain-text.ts)
 */
export function wordsOf(plain: string): { sentences: string[]; hits: Hit[][] } {
  const given = namesIn(plain);
  const sentences = splitSentences(plain).map(({ text }) => text);
  const hits = sentences.map((text) => findWords({ text }, given));
  return { sentences, hits: withNames(sentences, hits, given) };
}
