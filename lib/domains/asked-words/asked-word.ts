/** So many words an admin may list, and so long each. */
export const WORDS_MAX = 200;
export const WORD_MAX = 40;
/** Of what is found so much is shown to its writer. */
export const FOUND_MAX = 5;

/** Words at which the site asks a writer once more before everyone reads them. */
export type AskedWords = { isOn: boolean; words: string[] };

/** Where such a word stands in what somebody wrote, as they wrote it, with a little of what is around. */
export type FoundWord = { before: string; word: string; after: string };
