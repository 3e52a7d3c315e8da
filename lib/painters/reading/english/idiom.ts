/** A phrase that means something other than its words: what is read in its place, a lexicon id or nothing. */
export type Idiom = readonly [phrase: RegExp, means: string | null];
