import type { Span } from "../clauses/clauses";

/** A stretch of the sentence that is not what happens. */
export type Thought = Span & {
  /** Who does the thinking is there: "동생이 로봇을 갖고 싶어 했다". */
  sparesSubjects: boolean;
  /** Only the deed has yet to come, its things are there: "케이크를 만들려고 밀가루를 샀다". */
  deedsOnly: boolean;
};

/** A thought of everybody and everything between two places. */
export function thought(at: number, end: number, changes: Partial<Thought> = {}): Thought {
  return { at, end, sparesSubjects: false, deedsOnly: false, ...changes };
}
