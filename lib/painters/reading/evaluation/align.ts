/** Where the reader found its words in the labelled text. */
import type { EntryClass } from "../lexicon";
import { plainText } from "../plain-text";
import { wordsOf } from "../words";
import type { Label } from "./labels";

/** A word that was found, by its place in the plain text. */
export type FoundWord = { id: string; class: EntryClass; at: number; end: number; called: boolean };

const OPEN = "\uE000";
const CLOSE = "\uE001";

/** The labels by their place in the plain text (without Markdown and the like), which is what the reader sees. */
export function inPlainText(text: string, labels: readonly Label[]): { plain: string; labels: Label[] } {
  let marked = "";
  let from = 0;
  for (const { at, end } of labels) {
    marked += text.slice(from, at) + OPEN + text.slice(at, end) + CLOSE;
    from = end;
  }
  const stripped = plainText(marked + text.slice(from));
  const moved: Label[] = [];
  let plain = "";
  let at = 0;
  for (const char of stripped) {
    if (char === OPEN) at = plain.length;
    else if (char === CLOSE) {
      const label = labels[moved.length];
      if (label) moved.push({ ...label, at, end: plain.length });
    } else plain += char;
  }
  return { plain, labels: moved };
}

/**
 * Every known word of a diary with its place in the plain text.
 * @throws Error when a sentence isn't part of the plain text
 */
export function locateWords(diary: string): FoundWord[] {
  const plain = plainText(diary);
  const { sentences, hits } = wordsOf(plain);
  let cursor = 0;
  return sentences.flatMap((sentence, i) => {
    const start = plain.indexOf(sentence, cursor);
    if (start < 0) throw new Error(`a sentence was changed while it was cut out: ${sentence.slice(0, 40)}`);
    cursor = start + sentence.length;
    return (hits[i] ?? []).map(({ entry, at, end, called = false }) => ({
      called,
      id: entry.id,
      class: entry.class,
      at: start + at,
      end: start + end,
    }));
  });
}
