/**
 * One meaning of an English word; it holds when all given patterns match. `means` is a lexicon id, null for nothing that
 * can be drawn.
 */
export type Sense = {
  means: string | null;
  /** The word as it stands there: "nails" and "nail" may differ. */
  form?: RegExp;
  /** What stands before it, up to 60 characters in lower case. */
  before?: RegExp;
  /** What follows it, up to 60 characters in lower case. */
  after?: RegExp;
  sentence?: RegExp;
};

/** Word (its singular, or a plural with rules of its own) -> senses; the first that holds decides, else the lexicon. */
export type Senses = Readonly<Record<string, readonly Sense[]>>;

/** Stands where a noun does: "a bear", "my old bear". */
export const DETERMINED =
  /\b(?:a|an|the|my|our|your|his|her|its|their|this|that|these|those|some|two|three|four|five|no|another|every)(?: [a-z'-]+)? $/;
/** Stands where a verb does: "we train". */
export const VERB =
  /\b(?:i|we|you|they|to|can|can't|cannot|could|couldn't|will|won't|would|did|didn't|don't|doesn't|must|should|might|let's|and then) $/;
