import type { Span } from "../clauses/clauses";
import type { Hit } from "../hit";

/** What a clause denies. */
export type Denials = {
  /** The words that are denied: not all of the clause, "친구랑 밥을 안 먹었다" denies the rice alone. */
  words: ReadonlySet<Hit>;
  /** Where in the sentence the denied verbs stand. */
  verbs: readonly Span[];
};
