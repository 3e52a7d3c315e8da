import { type Entry, lexicon } from "../lexicon";
import { wordsWithSenses } from "./senses";

type Vocabulary = {
  /** First two syllables -> how long the words are that begin with them, longest first. */
  lengths: ReadonlyMap<string, readonly number[]>;
};

let built: Vocabulary | undefined;

/** How long the words are that may begin here, longest first: those of the lexicon and those that only rules know. */
export function lengthsAt(text: string, at: number): readonly number[] {
  built ??= build();
  return built.lengths.get(text.slice(at, at + 2)) ?? [];
}

/** What the lexicon calls a word, whatever the rules say of it. */
export const entryOf = (word: string): Entry | undefined => lexicon().korean.get(word);

function build(): Vocabulary {
  const lengths = new Map<string, Set<number>>();
  for (const word of [...lexicon().korean.keys(), ...wordsWithSenses()]) {
    if (word.length < 2) continue;
    const start = word.slice(0, 2);
    lengths.set(start, (lengths.get(start) ?? new Set()).add(word.length));
  }
  return { lengths: new Map([...lengths].map(([start, known]) => [start, [...known].sort((a, b) => b - a)])) };
}
