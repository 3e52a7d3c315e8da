import type { Entry } from "./lexicon";

/** A known word where it stands. */
export type Hit = {
  entry: Entry;
  /** As written, without particle. */
  surface: string;
  /** Characters from the start of the sentence as it is written. */
  at: number;
  /** The first character behind it. */
  end: number;
  /** It is the name of somebody, not a word for them. */
  called?: true;
};
