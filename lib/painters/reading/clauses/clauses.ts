/** A sentence cut into clauses: the span within which a denial, a wish or a subject holds. */
import type { Hit } from "../hit";
import { englishCuts } from "./english";
import { koreanCuts } from "./korean";

/** Part of a sentence with one predicate of its own, as far as that can be told. */
export type Span = {
  /** Characters of the sentence: from `at` to before `end`. */
  at: number;
  end: number;
};

/**
 * The clauses of a sentence in order; together they cover it without a gap.
 * @param sentence in lower case
 * @param hits its known words: a word that ends like a verb is no end of a clause
 */
export function splitClauses(sentence: string, hits: readonly Hit[]): Span[] {
  const cuts = /[가-힣]/.test(sentence) ? koreanCuts(sentence, hits) : englishCuts(sentence);
  const edges = [0, ...cuts.filter((cut) => cut > 0 && cut < sentence.length), sentence.length];
  return edges.slice(0, -1).map((at, i) => ({ at, end: edges[i + 1] ?? sentence.length }));
}
