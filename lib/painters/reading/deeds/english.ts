/** Who does what with whom, by the order of English words. */
import { maybe, peopleOf } from "../people";
import type { Parties } from "./korean";
import { likes, type VerbMatch } from "./match";
import { type DeedClause, type DeedWord, idsOf, isLiving, type Memory } from "./told";

/** Before a noun these say that it is no subject. */
const PREPOSITION =
  /\b(?:with|for|to|at|of|by|from|about|like|without|near|after|before|than|and then|on|in|his|her's|'s)(?: (?:my|our|the|a|an|his|her|their|some|little|big|old|new|best|dear|own))* ?$/;
/** "Mia's birthday was": what somebody has does it, not they. */
const OWNER = /^'s (?!\w+ing\b|(?:so|not|an?|the|very|too|here|there|been|got|just|always|never|already)\b)[a-z]/;
const SUBJECT_PRONOUN = /\b(?:i|i'm|i've|i'd|we|we're|we've|he|he's|she|she's|they|they're|it)\b/g;
const OBJECT_PRONOUN = /\b(?:me|us|him|her|them|it)\b/;
const WITH_PRONOUN = /\bwith (?:him|her|them)\b/;
const BODILY: ReadonlySet<string> = new Set([
  "run",
  "walk",
  "jump",
  "dance",
  "cry",
  "sleep",
  "lie",
  "sing",
  "swim",
  "wait",
]);
/** Somebody whom we don't know does it, and the writer does not: "someone cried". */
const UNKNOWN =
  /\b(?:some ?one|somebody|no ?one|nobody|anyone|everyone else|another one|the other one|one of (?:them|the \w+))(?: else)?(?: (?:in|on|at|near|next to|behind|across|from) (?:\w+ ){1,3}?)?(?: (?:was|were|had|has|is|just|then|also|started|began|kept|suddenly|even|still|almost))* $/;
/** A name we do not know can't be seen in lower case; two words before the verb are looked at. */
const NEAR = 24;

/** Whoever takes part in a deed; null when a thing does it: "the bus ran late". */
export function englishParties(match: VerbMatch, clause: DeedClause, memory: Memory): Parties | null {
  const { sentence, span, words } = clause;
  const living = words.filter((word) => isLiving(word));
  const subject = subjectsOf(match, clause, living, memory);
  if (!subject && BODILY.has(match.verb.action) && thingActs(match, clause)) return null;
  if (!subject && UNKNOWN.test(sentence.slice(span.at, match.at))) return null;
  const by = subject?.ids ?? (clause.goesOn && memory.subjects.length > 0 ? [...memory.subjects] : ["me"]);
  const after = living.filter((word) => word.at >= match.end && !subject?.words.includes(word));
  const companions = living.filter(
    (word) => /\bwith\b[^,;]*$/.test(sentence.slice(span.at, word.at)) && !subject?.words.includes(word),
  );
  const fits = (word: DeedWord) =>
    word.status !== "denied" && (match.verb.partner !== "animal" || word.entry.class === "animal");
  const partners = (match.verb.partner ? [...new Set([...after, ...companions])] : companions).filter(fits);
  let others = idsOf(partners);
  if (others.length === 0) others = pronounPartners(match, clause, by, memory);
  const thing = thingOf(match, clause, partners);
  if (match.verb.reversed) return others.length > 0 ? { by: others, with: by, thing } : null;
  return { by, with: others, thing };
}

function subjectsOf(
  { at }: VerbMatch,
  { sentence, span }: DeedClause,
  living: readonly DeedWord[],
  memory: Memory,
): { ids: string[]; words: readonly DeedWord[] } | undefined {
  const words = living.filter(
    (word) =>
      word.end <= at &&
      !PREPOSITION.test(sentence.slice(span.at, word.at)) &&
      !OWNER.test(sentence.slice(word.end, word.end + NEAR)),
  );
  const last = words.at(-1);
  const text = sentence.slice(span.at, at);
  const pronoun = [...text.matchAll(SUBJECT_PRONOUN)].at(-1);
  if (pronoun && span.at + pronoun.index > (last?.at ?? -1)) {
    const joined = /\band $/.test(text.slice(0, pronoun.index)) ? words : [];
    const meant = resolve(pronoun[0], memory, living);
    return meant.length > 0 ? { ids: [...meant, ...idsOf(joined)], words: joined } : undefined;
  }
  if (!last) return undefined;
  const joined = words.filter((word, i) => {
    const next = words[i + 1];
    return (
      !next || /^(?:,| and|, and)?(?: my| our| the| his| her| little| big)* $/.test(sentence.slice(word.end, next.at))
    );
  });
  return { ids: idsOf(joined), words: joined };
}

/** Whom a pronoun means: the last one that fits. */
function resolve(pronoun: string, memory: Memory, living: readonly DeedWord[]): string[] {
  if (/^i\b/.test(pronoun) || pronoun === "me") return ["me"];
  if (/^(?:we|us)\b/.test(pronoun)) return ["we"];
  const kind = /^(?:she|her)\b/.test(pronoun)
    ? "she"
    : /^(?:they|them)\b/.test(pronoun)
      ? "they"
      : pronoun === "it"
        ? "it"
        : "he";
  const named = [...memory.living, ...living.map(({ entry }) => ({ id: entry.id, animal: entry.class === "animal" }))];
  const meant = named.findLast(({ id, animal }) => maybe(kind, id, animal));
  if (meant) return [...peopleOf(meant.id)];
  // "They" without a group: the last two that were named.
  if (kind === "they") return [...new Set(named.slice(-2).map(({ id }) => id))];
  return [];
}

function pronounPartners(
  { verb, end }: VerbMatch,
  { sentence, span }: DeedClause,
  by: readonly string[],
  memory: Memory,
): string[] {
  const after = sentence.slice(end, span.end);
  const pattern = verb.partner ? OBJECT_PRONOUN : WITH_PRONOUN;
  // "fed her": the verb itself may hold the pronoun, as in "gave me a hug".
  const found = pattern.exec(
    verb.partner ? sentence.slice(Math.max(span.at, end - NEAR), span.end).replace(/^\S*/, "") : after,
  );
  if (!found) return [];
  const others = { ...memory, living: memory.living.filter(({ id }) => !by.includes(id)) };
  return resolve(found[0].replace("with ", ""), others, []).filter((id) => !by.includes(id));
}

function thingActs({ at }: VerbMatch, { words }: DeedClause): boolean {
  const last = words.findLast((word) => word.end <= at);
  return last !== undefined && !isLiving(last) && at - last.end <= 2;
}

function thingOf({ verb, at }: VerbMatch, clause: DeedClause, partners: readonly DeedWord[]): DeedWord | null {
  const isLiked = (word: DeedWord) => word.status !== "denied" && likes(verb.likes, word) && !partners.includes(word);
  const fitting = clause.words.filter(isLiked);
  return fitting.find((word) => word.at >= at) ?? fitting.at(-1) ?? clause.nearby.findLast(isLiked) ?? null;
}
