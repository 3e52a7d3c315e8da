/** A diary word by word: what is known of each clause before anybody decides what a picture shows. */
import { type Span, splitClauses } from "./clauses/clauses";
import { roleOf } from "./clauses/roles";
import { deedsIn, NOBODY_YET } from "./deeds/deeds";
import type { Memory, ToldDeed } from "./deeds/told";
import { denialsOf } from "./denials/denials";
import type { Hit } from "./hit";
import { lowered } from "./lowered";
import { plainText } from "./plain-text";
import { countOf } from "./quantity";
import { dreamt } from "./thoughts/dreams";
import { isElsewhere } from "./thoughts/elsewhere";
import { type Thought, thought } from "./thoughts/thought";
import { thoughtsOf } from "./thoughts/thoughts";
import { wordsOf } from "./words";

/** Told: it is so. Thought: wished, planned, remembered. Denied: it is not there, or only likened to what is. */
export type Status = "told" | "thought" | "denied";

/** A known word, what its clause says of it, and how many there are. */
export type Word = Hit & { status: Status; count: number };

/** One clause of the diary with everything found in it. Positions count from the start of its sentence. */
export type Clause = {
  /** In lower case. */
  text: string;
  /** Where in its sentence it begins. */
  at: number;
  /** Which sentence it belongs to, from 0. */
  sentence: number;
  words: readonly Word[];
  deeds: readonly ToldDeed[];
  /** Stretches of the sentence that are only thought of, and the verbs that the clause denies. */
  thoughts: readonly Thought[];
  denied: readonly Span[];
};

/** The clauses of a diary in order. */
export type Story = readonly Clause[];

/** Reads a diary of any length and language; time grows linearly with the text. */
export function readStory(diary: string): Story {
  const story: Clause[] = [];
  let memory: Memory = NOBODY_YET;
  const { sentences, hits } = wordsOf(plainText(diary));
  const dreams = dreamt(sentences.map(lowered));
  // Rule by rule over the whole diary: hundreds of patterns taken in turn for each sentence are slower by half.
  const lower = sentences.map(lowered);
  const spans = lower.map((sentence, i) => splitClauses(sentence, hits[i] ?? []));
  const thoughts = lower.map((sentence, i) =>
    dreams.has(i) ? [thought(0, sentence.length)] : thoughtsOf(sentence, spans[i] ?? []),
  );
  lower.forEach((sentence, index) => {
    const told = {
      sentence,
      index,
      hits: hits[index] ?? [],
      spans: spans[index] ?? [],
      thoughts: thoughts[index] ?? [],
    };
    for (const { clause, after } of readSentence(told, memory)) {
      story.push(clause);
      memory = after;
    }
  });
  return story;
}

type Told = {
  sentence: string;
  index: number;
  hits: readonly Hit[];
  spans: readonly Span[];
  thoughts: readonly Thought[];
};

function readSentence(told: Told, before: Memory): { clause: Clause; after: Memory }[] {
  const { sentence, index, hits, spans, thoughts } = told;
  let memory = before;
  let nearby: Word[] = [];
  return spans.map((span, i) => {
    const own = hits.filter((hit) => hit.at >= span.at && hit.at < span.end);
    const denials = denialsOf(sentence, span, own);
    const part = sentence.slice(span.at, span.end);
    const words = own.map((hit) => {
      const status = statusOf(hit, sentence, thoughts, denials.words);
      const isFar = status === "told" && isElsewhere(hit, sentence, part);
      return { ...hit, status: isFar ? "thought" : status, count: countOf(hit, sentence) } as const;
    });
    const clauseOf = { sentence, span, words, nearby, goesOn: i > 0 };
    const unsaid = [...denials.verbs, ...denied(denials.words)];
    const read = deedsIn(clauseOf, { thoughts, denied: unsaid }, memory);
    memory = read.memory;
    nearby = [...nearby, ...words];
    const clause = { text: part, at: span.at, sentence: index, words, deeds: read.deeds, thoughts, denied: unsaid };
    return { clause, after: memory };
  });
}

/** "전화가 없었다": a deed that a denied word tells of is denied with it. */
function denied(words: ReadonlySet<Hit>) {
  return [...words].map(({ at, end }) => ({ at, end }));
}

function statusOf(hit: Hit, sentence: string, thoughts: readonly Thought[], denied: ReadonlySet<Hit>): Status {
  if (denied.has(hit)) return "denied";
  return thoughts.some((thought) => !thought.deedsOnly && covers(thought, hit, sentence)) ? "thought" : "told";
}

function covers(thought: Thought, hit: Hit, sentence: string): boolean {
  if (hit.at < thought.at || hit.at >= thought.end) return false;
  return !(thought.sparesSubjects && isSubject(hit, sentence));
}

function isSubject(hit: Hit, sentence: string): boolean {
  if (hit.entry.class !== "person" && hit.entry.class !== "animal") return false;
  const role = roleOf(hit, sentence);
  return role === "subject" || role === "topic";
}

/** The sentences of a story in order, in lower case. */
export function sentencesOf(story: Story): string[] {
  const sentences: string[] = [];
  let last = -1;
  for (const { text, sentence } of story) {
    if (sentence === last) sentences.push(sentences.pop() + text);
    else sentences.push(text);
    last = sentence;
  }
  return sentences;
}
