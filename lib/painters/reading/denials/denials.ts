/** What a clause says is not there and was not done. */
import type { Span } from "../clauses/clauses";
import type { Hit } from "../words";
import { englishDenials } from "./english";
import { koreanDenials } from "./korean";

export type Denials = {
  /** The words that are denied: not all of the clause, "친구랑 밥을 안 먹었다" denies the rice alone. */
  words: ReadonlySet<Hit>;
  /** Where in the sentence the denied verbs stand. */
  verbs: readonly Span[];
};

/**
 * @param sentence in lower case
 * @param span the clause within it
 * @param hits the known words of the clause in reading order
 */
export function denialsOf(sentence: string, span: Span, hits: readonly Hit[]): Denials {
  const korean = /[가-힣]/.test(sentence.slice(span.at, span.end));
  return korean ? koreanDenials(sentence, span, hits) : englishDenials(sentence, span, hits);
}
