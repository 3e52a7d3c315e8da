/** What a clause says is not there and was not done. */
import type { Span } from "../clauses/clauses";
import type { Hit } from "../hit";
import type { Denials } from "./denied";
import { englishDenials } from "./english";
import { koreanDenials } from "./korean";

/**
 * @param sentence in lower case
 * @param span the clause within it
 * @param hits the known words of the clause in reading order
 */
export function denialsOf(sentence: string, span: Span, hits: readonly Hit[]): Denials {
  const korean = /[가-힣]/.test(sentence.slice(span.at, span.end));
  return korean ? koreanDenials(sentence, span, hits) : englishDenials(sentence, span, hits);
}
