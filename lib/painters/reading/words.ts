/** Finds the words of a sentence that the lexicon knows, in any mixture of Korean, English and emoji. */
import { findEmoji } from "./emoji";
import { findEnglish } from "./english/words";
import { findKorean } from "./korean/words";
import type { Entry } from "./lexicon";
import { withoutNegated } from "./negation";
import type { Sentence } from "./sentences";

/** A known word where it stands. */
export type Hit = {
  entry: Entry;
  /** As written, without particle. */
  surface: string;
  /** Characters from the start of the sentence as it is written. */
  at: number;
  /** The first character behind it. */
  end: number;
};

/** The known words of a sentence in reading order. Weather and people that are said to be absent are left out. */
export function findWords(sentence: Sentence): Hit[] {
  const { text } = sentence;
  const hits = [...findKorean(text), ...findEnglish(text), ...findEmoji(text)].sort((a, b) => a.at - b.at);
  const mayBeAbsent = ({ entry }: Hit) => entry.class === "weather" || entry.class === "person";
  if (!hits.some(mayBeAbsent)) return hits;
  const lower = text.toLowerCase();
  const affirmed = withoutNegated(lower);
  // An idiom's meaning ("poured" as "rain") isn't in the text itself: nothing denies it.
  const isDenied = ({ surface }: Hit) => lower.includes(surface) && !affirmed.includes(surface);
  return hits.filter((hit) => !mayBeAbsent(hit) || !isDenied(hit));
}
