/** Puts whoever is called by name among the words of a diary: a friend, a titled one, a pet. */
import { hashText } from "../../crayon/paper/random";
import type { Hit } from "../hit";
import { type Entry, lexicon } from "../lexicon";
import { calledPerson, genderOf } from "../people";
import { englishSightings, isAtSchool } from "./english-names";
import { WORKS } from "./english-words";
import type { Gender } from "./first-names";
import type { Names } from "./given";
import { koreanSightings } from "./korean-names";
import { ownerOf, petMentions, petsIn } from "./pets";
import type { Sighting } from "./sighting";

/** A diary has few people; more aren't told apart. */
const MOST_PEOPLE = 12;
/** One of each: with or without their names they are the same. */
const ONE_OF_EACH: ReadonlySet<string> = new Set("mom dad grandma grandpa husband wife bf gf boss".split(" "));
/** Words for several, and who one of them is. */
const ONE_OF: Readonly<Record<string, string>> = {
  friends: "friend",
  kids: "kid",
  siblings: "sibling",
  grandparents: "grandma",
  relatives: "cousin",
};
/** Nobody's name stands behind these. */
const NOBODY_ALONE: ReadonlySet<string> = new Set("crowd family couple stranger".split(" "));

/** Somebody of the diary. */
type Someone = { row: string; gender: Gender; isTitled: boolean };
/** A sighting with the word beside it that tells who it is: "my sister" of "my sister Anna". */
type Seen = Sighting & { kin: Hit | undefined };

/**
 * The known words of every sentence with those who are called by name; what only looked like another word there is gone.
 * @param hits the known words of each sentence, in reading order
 * @param given names that the diary says somebody has
 */
export function withNames(sentences: readonly string[], hits: readonly Hit[][], given: Names): Hit[][] {
  const diary = sentences.join("\n");
  const isSmall = !/[A-Z][a-z]/.test(diary);
  const atSchool = isAtSchool(diary);
  const words = hits.flatMap((found, sentence) => found.map((hit) => ({ ...hit, sentence })));
  const pets = petsIn(sentences, words, given);
  const isPet = (name: string) => [...pets.keys()].some((pet) => pet.toLowerCase().replace(/이$/, "") === name);
  const seen = sentences.map((text, i) =>
    withKin(
      [...koreanSightings(text), ...englishSightings(text, isSmall, atSchool)].filter(({ name }) => !isPet(name)),
      text,
      hits[i] ?? [],
    ),
  );
  const people = peopleSeen(seen.flat());
  for (const name of given) {
    const owner = ownerOf(name, sentences, words);
    const someone = people.get(name.toLowerCase());
    if (someone && owner?.entry.class === "person" && !NOBODY_ALONE.has(owner.entry.id)) someone.row = owner.entry.id;
  }
  const entries = entriesOf(people);
  const byTitle = titledOnce(seen.flat(), entries);
  /** "수현 언니랑 ... 언니가": the only one who has that title. */
  const meant = (found: readonly Hit[], text: string): Hit[] =>
    outsideWorks(found, text).map((hit) => {
      const entry = byTitle.get(hit.entry.id);
      return entry && !ANOTHER.test(text.slice(0, hit.at)) && !/들$|[^s]s$/.test(hit.surface) ? { ...hit, entry } : hit;
    });
  return sentences.map((text, i) => {
    const named = (seen[i] ?? []).flatMap((one): Named[] => {
      const entry = entries.get(one.name);
      // With the word before it: "with my sister Anna" is with her.
      return entry
        ? [{ entry, at: Math.min(one.at, one.kin?.at ?? one.at), end: Math.max(one.end, one.kin?.end ?? 0) }]
        : [];
    });
    for (const [name, entry] of pets) for (const { at, end } of petMentions(text, name)) named.push({ entry, at, end });
    return merged(text, meant(hits[i] ?? [], text), named);
  });
}

/** Behind these somebody else is told of. */
const ANOTHER = /(?:\b(?:another|other|new|old|second|different)|다른|새로운|새|옛|아는) $/;

/** Rows -> who is the only one that has this title or is introduced by this word. */
function titledOnce(seen: readonly Seen[], entries: ReadonlyMap<string, Entry>): Map<string, Entry> {
  const titled = new Map<string, Set<Entry>>();
  for (const { name, kin } of seen) {
    const entry = entries.get(name);
    if (!kin || !entry || kin.entry.id in ONE_OF) continue;
    titled.set(kin.entry.id, (titled.get(kin.entry.id) ?? new Set()).add(entry));
  }
  return new Map([...titled].flatMap(([row, all]) => (all.size === 1 ? [[row, [...all][0] as Entry] as const] : [])));
}

/** "Domino's" is no game: what only a brand or a title holds is not there. */
function outsideWorks(hits: readonly Hit[], text: string): Hit[] {
  const works = [...text.matchAll(WORKS)].map(({ 0: work, index }) => ({ at: index, end: index + work.length }));
  return hits.filter(
    (hit) => !works.some(({ at, end }) => hit.at >= at && hit.end <= end && hit.end - hit.at < end - at),
  );
}

type Named = { entry: Entry; at: number; end: number };

/** Of words that share letters with a name, the name stays. */
function merged(text: string, hits: readonly Hit[], named: readonly Named[]): Hit[] {
  if (named.length === 0) return [...hits];
  const left = hits.filter((hit) => !named.some(({ at, end }) => hit.at < end && hit.end > at));
  const called = named.map(({ entry, at, end }) => ({
    entry,
    surface: text.slice(at, end),
    at,
    end,
    called: true as const,
  }));
  return [...left, ...called].sort((a, b) => a.at - b.at);
}

/** Joins names to the word right before them, or to the title they hold. */
function withKin(sightings: readonly Sighting[], text: string, hits: readonly Hit[]): Seen[] {
  let before: Seen | undefined;
  // "딸이랑" is with a daughter: of what is a word, nobody is called by a name that nobody knows.
  const isWord = ({ at, end, known }: Sighting) => !known && hits.some((hit) => hit.at < end && hit.end > at);
  const names = sightings.filter((sighting) => !isWord(sighting));
  return names.map((sighting) => {
    const kin = kinOf(sighting, text, hits);
    // "My sons Tom and Max".
    const shared =
      !kin &&
      before?.kin &&
      isSeveral(before.kin) &&
      /^(?:,|,? and|[이]?랑|[와과]|하고)? $/.test(text.slice(before.end, sighting.at));
    const seen = { ...sighting, kin, ...(shared && before?.row ? { row: before.row } : {}) };
    const row = kin && (ONE_OF[kin.entry.id] ?? kin.entry.id);
    before = row && !seen.row ? { ...seen, row } : seen;
    return before;
  });
}

const isSeveral = ({ entry, surface }: Hit) => entry.id in ONE_OF || /(?:[^s]s|들)$/.test(surface);

function kinOf({ at, end, row }: Sighting, text: string, hits: readonly Hit[]): Hit | undefined {
  const inside = hits.find((hit) => hit.entry.class === "person" && hit.at >= at && hit.end <= end);
  if (inside) return inside;
  return hits.find((hit) => {
    if (hit.entry.class !== "person" || NOBODY_ALONE.has(hit.entry.id)) return false;
    const between = text.slice(hit.end, at);
    if (hit.end > at) return false;
    if (between === " ") return row === undefined;
    // "My brother, Dave, came": a list has no second comma there.
    return between === ", " && text.charAt(end) === "," && /\b(?:my|our) (?:\w+ )?$/i.test(text.slice(0, hit.at));
  });
}

/** Everybody who is surely somebody, by name. */
function peopleSeen(seen: readonly Seen[]): Map<string, Someone> {
  const people = new Map<string, Someone>();
  for (const { name, sure, known: isName, kin, row, gender, at } of seen) {
    if (!sure && !(kin && isName)) continue;
    // "영희 할머니" is not the writer's own.
    const isTitled = kin !== undefined && kin.at >= at;
    const known = people.get(name);
    const kinRow = kin && (ONE_OF[kin.entry.id] ?? kin.entry.id);
    // "Our neighbour, Mr. Lopez": the word tells more than the title.
    const told = (kin && !isTitled ? kinRow : (row ?? kinRow)) ?? "friend";
    const byRow = genderOf(told);
    const own = byRow === "x" ? gender : byRow;
    if (!known) {
      if (people.size < MOST_PEOPLE) people.set(name, { row: told, gender: own, isTitled });
      continue;
    }
    if (known.row === "friend") known.row = told;
    if (known.gender === "x") known.gender = own;
  }
  return people;
}

/** Rows of the lexicon of one's own for everybody: what a plan holds of a name is a number. */
function entriesOf(people: ReadonlyMap<string, Someone>): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const taken = new Set<string>();
  for (const [name, { row, gender, isTitled }] of people) {
    const base = lexicon().byId.get(row) ?? lexicon().byId.get("friend");
    if (!base) continue;
    let id: string = base.id;
    if (isTitled || !ONE_OF_EACH.has(row)) {
      let number = hashText(name.normalize("NFC"));
      do id = calledPerson(base.id, gender, number++);
      while (taken.has(id));
    }
    taken.add(id);
    entries.set(name, { ...base, id });
  }
  return entries;
}
