/** A diary cut into sentences. */
export type Sentence = { text: string };

/** Behind these a full stop ends no sentence. */
const TITLE = "(?<!\\b(?:Mr|Mrs|Ms|Dr|Prof|St|Mt|Jr|vs|No)\\.)";
const END = new RegExp(`\\n+|(?<=[.!?。…！？])${TITLE}(?:\\s+(?![a-z])|(?=[가-힣]))`);

/** A longer run without a full stop is cut here: it keeps "is this word near?" rules true and their cost linear. */
const LONGEST_SENTENCE = 300;

/**
 * The sentences of a diary in order; at most one for every character, each at most 300 characters long.
 * @param plain without Markdown (plain-text.ts)
 */
export function splitSentences(plain: string): Sentence[] {
  return plain
    .split(END)
    .flatMap(cut)
    .map((part) => part.trim())
    .filter((text) => text !== "")
    .map((text) => ({ text }));
}

function cut(sentence: string): string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > LONGEST_SENTENCE) {
    const space = rest.lastIndexOf(" ", LONGEST_SENTENCE);
    const end = space > 0 ? space : LONGEST_SENTENCE;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  parts.push(rest);
  return parts;
}
