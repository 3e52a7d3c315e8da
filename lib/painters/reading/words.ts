/** Finds the words of a sentence that the lexicon knows, in any mixture of Korean, English and emoji. */
import { findEmoji } from "./emoji";
import { findEnglish } from "./english/words";
import { findKorean } from "./korean/words";
import type { Entry } from "./lexicon";
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

/** The known words of a sentence in reading order, whatever it says of them: what is denied is a word too. */
export function findWords({ text }: Sentence): Hit[] {
  return [...findKorean(text), ...findEnglish(text), ...findEmoji(text)].sort((a, b) => a.at - b.at);
}
