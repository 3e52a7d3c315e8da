/** What of a sentence is only thought of: wished, planned, remembered, dreamt, told by others, seen on a screen. */
import type { Span } from "../clauses/clauses";
import { englishThoughts } from "./english";
import { englishTalk } from "./english-talk";
import { koreanThoughts } from "./korean";
import { talkedOf } from "./korean-talk";
import { type Thought, thought } from "./thought";

/**
 * @param sentence in lower case
 * @param clauses its clauses in order
 */
export function thoughtsOf(sentence: string, clauses: readonly Span[]): Thought[] {
  const found = /[가-힣]/.test(sentence)
    ? [...koreanThoughts(sentence, clauses), ...talkedOf(sentence)]
    : [...englishThoughts(sentence, clauses), ...englishTalk(sentence, clauses)];
  return [...found, ...saidAloud(sentence)];
}

/** Between quotation marks things are named that are there, but nothing is done. */
function saidAloud(sentence: string): Thought[] {
  return [...sentence.matchAll(/["“][^"“”]{1,200}["”]/g)].map((match) =>
    thought(match.index, match.index + match[0].length, { deedsOnly: true }),
  );
}
