import { type Entry, lexicon } from "../lexicon";
import { mayFollow } from "./particles";
import type { Token } from "./tokens";
import { entryOf, lengthsAt } from "./vocabulary";

/** "생일 축하 케이크": no name in the lexicon has more words. */
const MOST_TOKENS = 3;
/** Shorter ones meet by accident at the border of two words: "배 추가". */
const SHORTEST = 4;

type Phrase = { entry: Entry; at: number; end: number; tokens: number };

/** A name of the lexicon that is written in several tokens, "아이스 크림", "스승의 날"; the longest that begins at `i`. */
export function phraseAt(tokens: readonly Token[], i: number): Phrase | undefined {
  const { spaced } = lexicon();
  const first = tokens[i];
  if (!first) return undefined;
  let found: Phrase | undefined;
  let before = first.text;
  for (let n = 1; n < MOST_TOKENS; n++) {
    const last = tokens[i + n];
    if (!last?.joined) break;
    const whole = before + last.text;
    for (const length of lengthsAt(whole, 0)) {
      if (length <= before.length || length > whole.length) continue;
      const word = whole.slice(0, length);
      const entry = entryOf(word);
      if (!entry || entry.tail || (length < SHORTEST && !spaced.has(word))) continue;
      if (!mayFollow(word, whole.slice(length))) continue;
      found = { entry, at: first.at, end: last.at + length - before.length, tokens: n + 1 };
      break;
    }
    before = whole;
  }
  return found;
}
