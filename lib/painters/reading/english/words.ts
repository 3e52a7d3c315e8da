import type { Hit } from "../hit";
import { type Entry, lexicon } from "../lexicon";
import { isCompared } from "./compared";
import { IDIOMS } from "./idioms";
import { lemmas } from "./lemmas";
import { isModifier } from "./modifiers";
import { AFTER_NOUNS_VERBS, isNounBetween, MOSTLY_VERBS, NEVER_NOUNS, OFTEN_VERBS } from "./nouns";
import { isName } from "./proper-names";
import { hasSenses, type Place, senseOf } from "./senses";
import { lowerInPlace, type Token, tokenize } from "./tokens";

/** "slice of birthday cake": the lexicon holds no longer phrase. */
const LONGEST_PHRASE = 4;
/** Characters to either side that sense rules see. */
const NEAR = 60;
const CALLED =
  /\b(?:named|called|(?:calls?|called|calling) (?:me|him|her|us|them|it|you)(?: an?)?|name is|name was|name's|nickname is|mr\.?|mrs\.?|ms\.?|miss|dr\.?|professor|saint|st\.?) $/;

/** A phrase of the lexicon, by its tokens. */
type Found = { entry: Entry; from: number; length: number };

/** The nouns of an English sentence that the lexicon knows, longest phrase first, where they stand in the sentence. */
export function findEnglish(sentence: string): Hit[] {
  if (!/[A-Za-z]/.test(sentence)) return [];
  const { hits, rest } = readIdioms(sentence, lowerInPlace(sentence));
  const tokens = tokenize(sentence, rest);
  const found: Found[] = [];
  for (let from = 0; from < tokens.length; ) {
    const phrase = phraseAt(tokens, from, rest);
    if (phrase?.entry) found.push({ entry: phrase.entry, from, length: phrase.length });
    from += phrase?.length ?? 1;
  }
  found.forEach(({ entry, from, length }, i) => {
    const [first, last] = [tokens[from], tokens[from + length - 1]];
    if (!first || !last) return;
    const { at } = first;
    const { end } = last;
    const follower = found[i + 1];
    const next = follower?.from === from + length && /^[ -]$/.test(rest.slice(end, tokens[follower.from]?.at));
    const surface = rest.slice(at, end);
    if (isName(sentence, tokens, from, length, entry.class)) return;
    if (isCompared(rest.slice(Math.max(0, at - NEAR), at), entry.class)) return;
    if (isModifier(entry, surface, rest.slice(end, end + NEAR), next ? follower.entry : undefined)) return;
    hits.push({ entry, surface, at, end });
  });
  return hits.sort((a, b) => a.at - b.at);
}

/** What idioms mean, and the sentence with them blanked out. */
function readIdioms(sentence: string, lower: string): { hits: Hit[]; rest: string } {
  const hits: Hit[] = [];
  let rest = lower;
  for (const [phrase, means] of IDIOMS) {
    rest = rest.replace(phrase, (match, ...groups) => {
      const at = groups.find((group): group is number => typeof group === "number") ?? 0;
      const entry = means === null ? undefined : lexicon().byId.get(means);
      // Its first word stands for it: in "raining cats and dogs" the cats are nowhere.
      const end = at + match.search(/ |$/);
      if (entry) hits.push({ entry, surface: sentence.slice(at, end), at, end });
      return " ".repeat(match.length);
    });
  }
  return { hits, rest };
}

type Phrase = { entry: Entry | undefined; length: number };

/** The longest known phrase that begins at a token; without an entry where it means nothing that can be drawn. */
function phraseAt(tokens: readonly Token[], at: number, lower: string): Phrase | undefined {
  let longest = 1;
  while (longest < LONGEST_PHRASE && tokens[at + longest]?.joined) longest++;
  for (let length = longest; length >= 2; length--) {
    const words = tokens.slice(at, at + length).map((token) => token.text);
    const last = words.pop() ?? "";
    for (const lemma of lemmas(last)) {
      const entry = lexicon().english.get([...words, lemma].join(" "));
      if (entry && !(entry.tail && NEVER_NOUNS.has(words[0] ?? ""))) return { entry, length };
    }
  }
  const token = tokens[at];
  return token && { entry: wordAt(token, tokens[at - 1], lower), length: 1 };
}

function wordAt(token: Token, previous: Token | undefined, lower: string): Entry | undefined {
  const place: Place = {
    before: lower.slice(Math.max(0, token.at - NEAR), token.at),
    form: token.text,
    after: lower.slice(token.end, token.end + NEAR),
    sentence: lower,
  };
  if (CALLED.test(place.before)) return undefined;
  const forms = lemmas(token.text);
  const ruled = forms.find(hasSenses);
  const sense = ruled === undefined ? undefined : senseOf(ruled, place);
  if (sense !== undefined) return lexicon().byId.get(sense ?? "");
  const lemma = forms.find((form) => lexicon().english.has(form)) ?? "";
  const own = lexicon().english.get(lemma);
  return own && isMeant(own, lemma, token, previous, place) ? own : undefined;
}

function isMeant(entry: Entry, lemma: string, token: Token, previous: Token | undefined, place: Place): boolean {
  const doubtful = entry.tail || OFTEN_VERBS.has(lemma);
  if (!doubtful) return true;
  if (NEVER_NOUNS.has(token.text)) return false;
  // "Rose came late": a word that is a noun now and then is a name when it is written as one.
  if (token.named) return false;
  const follows = previous?.end === token.at - 1 && lexicon().english.has(previous.text);
  // "The sun rose" is a deed, "strawberry jam" is a thing.
  if (follows) return !AFTER_NOUNS_VERBS.has(lemma);
  const isPlural = lemma !== token.text;
  return isNounBetween(place.before, place.after, isPlural || !(entry.tail || MOSTLY_VERBS.has(lemma)));
}
