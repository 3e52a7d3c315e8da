/** What a writer changes in what was understood of a diary. Pure types and limits: the editor reads them too. */

/**
 * Lexicon ids ("cat", "rain", "sea") and deeds ("do:eat"), without repeats. What is taken out is not drawn wherever it
 * stands in the text; what is put in is drawn as if the diary told it of the whole day.
 */
export type WordEdits = { without: readonly string[]; with: readonly string[] };

export const NO_EDITS: WordEdits = { without: [], with: [] };

/** So many words may be taken out, and so many put in. */
export const EDITS_MAX = 20;

/** Prefix of the ids of deeds, which are no words of the lexicon. */
export const DEED_PREFIX = "do:";
