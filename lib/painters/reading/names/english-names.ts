/** Who is called by name in English: by a title, by what stands beside it and by what they do. */
import { lemmas } from "../english/lemmas";
import { lexicon } from "../lexicon";
import { FEASTS, NO_PERSON_BEFORE, NO_PERSON_BEHIND, NOBODY, PLACES_TOO, WORDS_TOO, WORKS } from "./english-words";
import { type Gender, genderOfName } from "./first-names";
import type { Sighting } from "./sighting";

const CAPITAL = /(?<![\p{L}\p{N}'@#])[A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-ZÀ-Þ][a-zà-ÿ]+)?(?![\p{L}\p{N}]*[A-Z])/gu;
const SMALL = /(?<![\p{L}\p{N}'@#])[a-z]{2,}(?![\p{L}\p{N}])/gu;

/** Titles and who has them; whoever is family is known by the word itself. */
const TITLES: readonly (readonly [RegExp, { row?: string; gender: Gender }])[] = [
  [/\bMr\.? $/, { row: "man", gender: "m" }],
  [/\b(?:Mrs|Ms|Miss|Madame?)\.? $/, { row: "woman", gender: "f" }],
  [/\b(?:Dr|Doctor)\.? $/i, { row: "doctor", gender: "x" }],
  [/\b(?:Professor|Prof\.?) $/i, { row: "professor", gender: "x" }],
  [/\bCoach $/i, { row: "coach", gender: "x" }],
  [/\bNurse $/, { row: "nurse", gender: "f" }],
  [/\b(?:Officer|Constable) $/, { row: "police", gender: "x" }],
  [/\b(?:Pastor|Father|Reverend|Rabbi|Sister) $/, { row: "priest", gender: "x" }],
  [/\b(?:Uncle|Grandpa|Grandad|Papa|Great-uncle) $/i, { gender: "m" }],
  [/\b(?:Aunt|Auntie|Aunty|Grandma|Granny|Nana|Nan|Great-aunt) $/i, { gender: "f" }],
  [/\bCousin $/i, { gender: "x" }],
];
/** In a diary of school these are teachers. */
const AT_SCHOOL =
  /\b(?:class(?:room)?|school|teacher|homework|lessons?|spelling|maths?|assembly|playtime|recess|pupils?)\b/i;

/** Behind these stands whom something is done with or to. */
const WITH_SOMEBODY =
  /\b(?:with|tell|told|ask(?:ed)?|met|meet(?:ing)?|text(?:ed)?|hug(?:ged)?|help(?:ed)?|thank(?:ed)?|taught|teach(?:ing)?|kiss(?:ed)?|invited?|miss(?:ed)?|beat|beside|met up with|visit(?:ed|ing)?|me and|and I|named|called) $/i;
const AND_ME = /^,? and (?:I|me|my)\b/;
/** What only somebody does. */
const ACTS =
  /^(?:,? and (?:[A-Z][a-z]+|I))? (?:(?:just|then|also|finally|even|really|always|never|still|kindly|suddenly|kept) )?(?:said|says|told|asked|laugh(?:ed|ing)|smil(?:ed|ing)|grinned|cried|hugged|gave|brought|baked|cooked|helped|picked (?:me|us) up|called me|texted|phoned|joked|drove|waved|shouted|whispered|sang|danced|played|loves?|hates?|likes?|wants?|wanted|thinks|thought|taught|showed|came|visited|joined|stood|sat|ran|ate|slept|bought|made|won|beat|fell|got|held|carried|snored|scored|invited|apologi[sz]ed|complained|promised|walked|read|wore|turned (?:up|\w+teen|\w+ty)|is (?:my|our|so|too|the best|moving|leaving|getting|coming)|was (?:there|so|late|crying|laughing|sick|ill|asleep|already|my|our)|didn't|doesn't|wouldn't|couldn't)\b/;
/** What is read, watched and played is no person, unless they do something in it. */
const TITLE_OF_A_WORK =
  /\b(?:watch(?:ed|ing)?|re-?read(?:ing)?|read(?:ing)?|play(?:ed|ing)?|binged?|stream(?:ed|ing)?|listen(?:ed|ing) to|finish(?:ed|ing)?|episode of|song by|album by|book by|season of|by) $/i;
const ENDS_THERE =
  /^(?:[.,!?;)]|$| (?:and|on|with|at|again|for|in|until|today|tonight|yesterday|all|twice|together)\b)/;
const AT_A_PLACE = /\b(?:in|at|to|from|near|around|through|of|for|left|visit(?:ed|ing)?|north|south|east|west) $/i;

/**
 * Everybody whom a sentence seems to call by name, in order.
 * @param isSmall the whole diary is written without capitals
 * @param atSchool it tells of school (isAtSchool)
 */
export function englishSightings(sentence: string, isSmall: boolean, atSchool: boolean): Sighting[] {
  if (!/[A-Za-z]/.test(sentence)) return [];
  if (isSmall)
    return listed(
      [...sentence.matchAll(SMALL)].flatMap(({ 0: word, index }) => small(sentence, word, index)),
      sentence,
    );
  if (!/[a-z]/.test(sentence)) return [];
  const text = [WORKS, FEASTS].reduce(
    (left, works) => left.replace(works, (work) => " ".repeat(work.length)),
    sentence,
  );
  const found: Sighting[] = [];
  for (const { 0: word, index } of text.matchAll(CAPITAL)) {
    // "Mia Chen" is one.
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const sighting = capital(text, word, index, atSchool);
    if (sighting) found.push(sighting);
  }
  return listed(found, sentence);
}

/** "Ben and Tyler": whoever stands beside somebody in a list is somebody. */
function listed(found: readonly Sighting[], sentence: string): Sighting[] {
  const joined = (one?: Sighting, next?: Sighting) =>
    one !== undefined && next !== undefined && /^(?:,|,? and|,? &|,? with)? ?$/.test(sentence.slice(one.end, next.at));
  return found.map((one, i) => {
    const [before, next] = [found[i - 1], found[i + 1]];
    const sure =
      one.sure || (joined(before, one) && before?.sure === true) || (joined(one, next) && next?.sure === true);
    return { ...one, sure };
  });
}

/** Whether a diary tells of school. */
export const isAtSchool = (diary: string): boolean => AT_SCHOOL.test(diary);

function small(sentence: string, word: string, at: number): Sighting[] {
  const gender = genderOfName(word);
  if (gender === undefined || isWord(word) || NOBODY.has(word)) return [];
  const before = sentence.slice(0, at);
  const after = sentence.slice(at + word.length);
  const sure = WITH_SOMEBODY.test(before) || /^,? and (?:i|me|my)\b/.test(after) || ACTS.test(after);
  return [{ name: word, at, end: at + word.length, sure, known: true, gender }];
}

const isWord = (word: string) => WORDS_TOO.has(word) || lemmas(word).some((form) => lexicon().english.has(form));

function capital(sentence: string, word: string, at: number, atSchool: boolean): Sighting | undefined {
  const name = word.toLowerCase();
  const before = sentence.slice(Math.max(0, at - 40), at);
  const title = TITLES.find(([pattern]) => pattern.test(before));
  const last = / [A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-Z][a-z]+)?/y;
  last.lastIndex = at + word.length;
  const family = last.exec(sentence)?.[0] ?? "";
  const end = at + word.length;
  if (title) {
    const from = at - (title[0].exec(before)?.[0].length ?? 0);
    const { row, gender } = title[1];
    const own = row === "woman" && atSchool ? "teacher" : row === "man" && atSchool ? "teacher" : row;
    const place = { at: row === undefined ? at : from, end: isFamily(family) ? end + family.length : end };
    return {
      ...place,
      name,
      sure: true,
      known: true,
      gender: gender === "x" ? (genderOfName(name) ?? "x") : gender,
      ...(own && { row: own }),
    };
  }
  if (NOBODY.has(name) || NO_PERSON_BEFORE.test(before)) return undefined;
  const after = sentence.slice(end);
  if (NO_PERSON_BEHIND.test(after)) return undefined;
  if (TITLE_OF_A_WORK.test(before) && ENDS_THERE.test(after)) return undefined;
  if (PLACES_TOO.has(name) && AT_A_PLACE.test(before)) return undefined;
  const gender = genderOfName(name);
  const isFirst = !/[\p{L}\p{N}]/u.test(before.replace(/^.*[.!?:"“]\s*/s, ""));
  const known = gender !== undefined && !isWord(name) && !PLACES_TOO.has(name);
  const owns = gender !== undefined && !isFirst && /^'s [a-z]/.test(after);
  const spoken =
    owns ||
    WITH_SOMEBODY.test(before) ||
    AND_ME.test(after) ||
    (ACTS.test(after) && (!isFirst || gender !== undefined));
  // A capital that nobody knows: it may be a shop or a game.
  if (gender === undefined && (isWord(name) || (family !== "" && !spoken))) return undefined;
  const isNamed = known && family !== "" && isFamily(family);
  return { name, at, end: isNamed ? end + family.length : end, sure: known || spoken, known, gender: gender ?? "x" };
}

/** " Chen" behind a first name; a word that is known is another one. */
function isFamily(family: string): boolean {
  const word = family.trim().toLowerCase();
  return word !== "" && !NOBODY.has(word) && genderOfName(word) === undefined && !STARTS.has(word);
}

/** Capital words that begin something new behind a name. */
const STARTS: ReadonlySet<string> = new Set(
  "i and the we my he she it they but so then mum mom dad grandma grandpa granny nana uncle aunt mr mrs ms miss dr".split(
    " ",
  ),
);
