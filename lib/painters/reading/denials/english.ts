import type { Span } from "../clauses/clauses";
import type { Hit } from "../hit";
import { isThing } from "../lexicon";
import type { Denials } from "./denied";
import { englishLacking } from "./english-lacking";

const NEGATION =
  /\b(?:(?:did|does|do|could|can|would|will|was|were|is|are|have|had|has|should)(?:n't| not)|won't|cannot|can't|refus(?:e|ed|es) to|forgot to|failed to|nobody|no one|never|hardly|i'm not|not going to|not)\b/g;
/** Stand before the noun that isn't there. */
const NO_NOUN =
  /\b(?:no|without|instead of|rather than|away from|except(?: for)?|neither|zero|nor)\b(?! (?:one|idea|wonder|matter|time|problem|longer|way|doubt|reason))/g;
/** "not only", "couldn't stop laughing", "never forget": said, not denied. */
const NO_DENIAL =
  /^ ?(?:only|just|even close|forget|forgot|help|stop\w*|wait|believe|mind|until|know why|know|think|long|far|sure|because|again)\b|^ ?(?:not|without)\b/;
/** Denied of a thing that is there all the same: "the sofa didn't fit through the door". */
const LEAVES_IT =
  /^(?:(?:really|even|very|so|quite|that|too) )*(?:like|love|enjoy|finish|fit|care|matter|help|hurt|leave|lose|break|close|open|understand|work|notice|touch|share|win|stop|remember|hear|move|agree|miss|taste|smell|look|seem|feel|good|great|hot|cold|nice|easy|fun|happy|very|as)\b/;
/** Only by these an animal or a person is not there. */
const MEETS =
  /^(?:(?:really|even|get to|go to) )*(?:saw|met|found|had|got|bought|brought|caught|owned|spotted|came|visited|see|meet|find|have|get|buy|bring|catch|own|spot|come|be|visit|a|an|any|my|the|our|there)\b/;
const BE = /^(?:was|were|is|are|'m)/;
/** "Rather than going to the gym with her": all of what was not done, to the end of its clause. */
const DOING = /^ (?:(?:just|simply|always|me|us|him|her|them) )?[a-z]+ing\b/;
const DOING_END = /[.,;!?]|\b(?:but|so|because|and then|and (?:i|we|he|she|they)|(?:i|we|he|she|they) [a-z]+)\b/;
/** The reach of "no" and "without": the noun phrase behind it. */
const PHRASE_END = /[.,;!?]|\b(?:with|but|and then|so|because|at|in|on|to|for|we|i|he|she|they|it|was|were|had)\b/;

export function englishDenials(sentence: string, span: Span, hits: readonly Hit[]): Denials {
  const clause = sentence.slice(span.at, span.end);
  const words = new Set<Hit>(englishLacking(clause, span.at, hits));
  const verbs: Span[] = [];
  for (const match of clause.matchAll(NO_NOUN)) {
    const from = match.index + match[0].length;
    if (/\bnot $/.test(clause.slice(0, match.index))) continue;
    const rest = clause.slice(from);
    const isDeed = /^(?:without|instead of|rather than)$/.test(match[0]) && DOING.test(rest);
    const reach = (isDeed ? DOING_END : PHRASE_END).exec(rest)?.index ?? rest.length;
    for (const hit of within(hits, span.at + from, span.at + from + reach)) words.add(hit);
    // "without eating", "instead of going": the deed is denied with it.
    verbs.push({ at: span.at + from, end: span.at + from + reach });
  }
  for (const match of clause.matchAll(NEGATION)) {
    const from = match.index + match[0].length;
    const rest = clause.slice(from);
    if (NO_DENIAL.test(rest)) continue;
    const verb = rest.trimStart();
    // The next words hold the verb; more of the clause may tell of another deed ("didn't eat and slept").
    const verbEnd = / (?:and|but|to) /.exec(verb.slice(4))?.index ?? verb.length;
    verbs.push({ at: span.at + from, end: span.at + from + Math.min(rest.length, verbEnd + 5) });
    if (LEAVES_IT.test(verb)) continue;
    const isThere = BE.test(match[0]);
    for (const hit of within(hits, span.at + from, span.end)) {
      if (!isDenied(hit, verb, isThere, sentence.slice(span.at + from, hit.at))) continue;
      words.add(hit);
    }
  }
  return { words, verbs };
}

const within = (hits: readonly Hit[], at: number, end: number) => hits.filter((hit) => hit.at >= at && hit.at < end);

function isDenied({ entry }: Hit, verb: string, isThere: boolean, between: string): boolean {
  // With whom and by what it was not done is there all the same.
  if (/\b(?:with|because|for|by|since|from|than|until|before|after|but)\b/.test(between)) return false;
  if (entry.class === "person" || entry.class === "animal") return MEETS.test(verb) || isThere;
  if (entry.class === "weather") return true;
  if (entry.class === "scene") {
    return isThere || /^(?:\w+ )?(?:go|make it|get|come|visit|reach|been|see|find|went|want)\b/.test(verb);
  }
  // "Couldn't see the moon"; but a night without sleep is a night.
  if (entry.class === "time") return /^(?:\w+ )?see\b/.test(verb);
  return isThing(entry) || entry.class === "topic";
}
