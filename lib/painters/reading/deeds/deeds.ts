/** Reads the deeds of a diary: who does what, with whom and with what. */
import type { Span } from "../clauses/clauses";
import { rowOf } from "../people";
import type { Deed } from "../plan";
import { englishParties } from "./english";
import { koreanParties, type Parties } from "./korean";
import { likes, type VerbMatch, verbsIn } from "./match";
import { type DeedClause, type DeedStatus, type DeedWord, isLiving, type Memory, type ToldDeed } from "./told";

/** Where in the sentence nothing is done: thoughts, and verbs that are denied. */
export type Unreal = { thoughts: readonly Span[]; denied: readonly Span[] };

export const NOBODY_YET: Memory = { subjects: [], living: [] };
/** Farther back nobody looks for whom a pronoun means. */
const REMEMBERED_NAMES = 12;

/** The deeds of one clause in order, and what the next one has to know. */
export function deedsIn(clause: DeedClause, unreal: Unreal, memory: Memory): { deeds: ToldDeed[]; memory: Memory } {
  const partiesOf = /[가-힣]/.test(clause.sentence.slice(clause.span.at, clause.span.end))
    ? koreanParties
    : englishParties;
  const deeds: ToldDeed[] = [];
  let subjects = clause.goesOn ? memory.subjects : [];
  const isSpokenOf = (word: DeedClause["words"][number]) => isLiving(word) && word.status !== "denied";
  const named = clause.words
    .filter(isSpokenOf)
    .map(({ entry }) => ({ id: entry.id, animal: entry.class === "animal" }));
  for (const match of verbsIn(clause)) {
    const parties = partiesOf(match, clause, { ...memory, subjects });
    if (!parties) continue;
    const { verb } = match;
    const subject = verb.reversed ? parties.with : parties.by;
    const fitting = fittingDeed(verb, parties, [...memory.living, ...named]);
    if (!fitting) continue;
    subjects = subject;
    for (const thing of thingsOf(match, clause, parties))
      deeds.push({
        action: fitting.action,
        by: [...new Set(parties.by)],
        with: [...new Set(fitting.with)].filter((id) => !parties.by.includes(id)),
        thing: thing?.entry.id ?? null,
        surface: inWholeWords(clause.sentence, match),
        at: match.at,
        status: statusOf(match, unreal),
      });
  }
  const living = [...memory.living, ...named].slice(-REMEMBERED_NAMES);
  return { deeds, memory: { subjects: subjects.length > 0 ? subjects : subjectNamed(clause, memory), living } };
}

/** A pattern knows the stem of a verb; its writer wrote more: "먹었" is of "먹었다". */
function inWholeWords(sentence: string, { at, end }: VerbMatch): string {
  let from = at;
  let to = end;
  while (from > 0 && at - from < WORD_MAX && LETTER.test(sentence.charAt(from - 1))) from -= 1;
  while (to < sentence.length && to - end < WORD_MAX && LETTER.test(sentence.charAt(to))) to += 1;
  return sentence.slice(from, to).trim();
}

const LETTER = /[\p{L}\p{N}]/u;
/** Some write whole days without a space. */
const WORD_MAX = 10;

/** "Wore a coat and a scarf" is told of both; every other deed is done with one thing. */
function thingsOf({ verb }: VerbMatch, { words }: DeedClause, { thing }: Parties): readonly (DeedWord | null)[] {
  if (verb.action !== "wear" || !thing) return [thing];
  return [thing, ...words.filter((word) => word !== thing && word.status !== "denied" && likes(verb.likes, word))];
}

/** Who is fed as animals are. */
const SMALL: ReadonlySet<string> = new Set([
  "baby",
  "kid",
  "girl",
  "kids",
  "son",
  "daughter",
  "grandson",
  "granddaughter",
]);

/** What a deed comes to with those who take part in it; null for one that nobody can draw. */
function fittingDeed(
  { action, by, reversed }: VerbMatch["verb"],
  parties: Parties,
  living: Memory["living"],
): Pick<Deed, "action" | "with"> | null {
  const isAnimal = (id: string) => living.some((one) => one.id === id && one.animal);
  if (by === "animal" && !parties.by.some(isAnimal)) return null;
  // A cat that cries wants something.
  if (action === "cry" && parties.by.every(isAnimal)) return null;
  const animal = living.findLast((one) => one.animal && !parties.by.includes(one.id));
  if (action === "feed" && parties.with.length === 0) {
    const fed = animal ?? living.findLast(({ id }) => SMALL.has(rowOf(id)) && !parties.by.includes(id));
    return fed ? { action, with: [fed.id] } : null;
  }
  if (action !== "give" || reversed || parties.thing?.entry.class !== "food") return { action, with: parties.with };
  // "참치를 줬다" after a cat was spoken of: whom else?
  if (parties.with.length === 0 && animal && living.at(-1) === animal) return { action: "feed", with: [animal.id] };
  const isFed = parties.with.length > 0 && parties.with.every(isAnimal);
  return { action: isFed ? "feed" : action, with: parties.with };
}

/** A clause without a known deed names its subject all the same: "동생이 넘어져서 울었다". */
function subjectNamed(clause: DeedClause, memory: Memory): readonly string[] {
  const korean = /[가-힣]/.test(clause.sentence.slice(clause.span.at, clause.span.end));
  const asVerb = { verb: NO_VERB, surface: "", at: clause.span.end, end: clause.span.end };
  const parties = (korean ? koreanParties : englishParties)(asVerb, clause, { ...memory, subjects: [] });
  const by = parties?.by ?? [];
  return by.length === 1 &&
    by[0] === "me" &&
    !/\bi\b|나는|내가|저는|제가|나도/.test(clause.sentence.slice(clause.span.at, clause.span.end))
    ? []
    : by;
}

const NO_VERB: VerbMatch["verb"] = {
  action: "wait",
  ko: null,
  en: null,
  likes: {},
  needs: false,
  after: false,
  partner: null,
  by: null,
  reversed: false,
};

function statusOf({ at, end }: VerbMatch, { thoughts, denied }: Unreal): DeedStatus {
  const meets = (span: Span) => at < span.end && end > span.at;
  if (denied.some(meets)) return "denied";
  return thoughts.some((span) => at >= span.at && at < span.end) ? "thought" : "told";
}
