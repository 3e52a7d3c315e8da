/** What passes between the readers of deeds. */
import type { Span } from "../clauses/clauses";
import type { Hit } from "../hit";
import { peopleOf } from "../people";
import type { Deed } from "../plan";

export type DeedStatus = "told" | "thought" | "denied";

/** A deed where it stands. "we" in it stands for the writer and everybody named. */
export type ToldDeed = Deed & { surface: string; at: number; status: DeedStatus };

/** A known word, by whatever its clause says of it. */
export type DeedWord = Hit & { status: string; count: number };

/** A clause as the deeds are read from it. */
export type DeedClause = {
  /** The whole sentence in lower case, and the span of the clause in it. */
  sentence: string;
  span: Span;
  words: readonly DeedWord[];
  /** The words of the clauses before it in the same sentence: "빵을 사서 먹었다". */
  nearby: readonly DeedWord[];
  /** It goes on in the sentence of the clause before. */
  goesOn: boolean;
};

/** What is known of who was spoken of, from clause to clause. */
export type Memory = {
  /** Who did the last thing; empty for nobody yet. */
  subjects: readonly string[];
  /** Living beings in the order named, the last one last. */
  living: readonly { id: string; animal: boolean }[];
};

/** The people or the animal that words stand for. */
export function idsOf(words: readonly DeedWord[]): string[] {
  return words.flatMap(({ entry, count }) => (entry.class === "person" ? [...peopleOf(entry.id, count)] : [entry.id]));
}

export const isLiving = (word: Hit) => word.entry.class === "person" || word.entry.class === "animal";
