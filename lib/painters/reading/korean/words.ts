import type { Hit } from "../hit";
import { type Entry, isThing, lexicon } from "../lexicon";
import { ACTIVITY, DOUBTFUL_HEADS, HEADS, MODIFIERS, ONE_SYLLABLE_HEADS } from "./compounds";
import { blankIdioms } from "./idioms";
import { withoutModifiers } from "./modifiers";
import { mayFollow, mayFollowOneSyllable, mayGoOn } from "./particles";
import { phraseAt } from "./phrases";
import { hasSenses, mayMean, senseOf } from "./senses";
import type { Context } from "./senses/sense";
import { contextOf, type Token, tokenize } from "./tokens";
import { entryOf, lengthsAt } from "./vocabulary";

/** From this many syllables on a token is taken for several words written without spaces. */
const UNSPACED = 10;

/** Particles so plain that what follows them must be the next word: 딸기를샀다. */
const UNSPACED_CASE =
  /^(?:(?:를|을|에서|에게|한테|이랑|랑|에)(?=[가-힣]{2})|(?:은|는)(?=[가-힣]{3}))(?!서|게|다가|는|도|만|부터|까지)/;

type Around = Omit<Context, "rest">;
/** How the token goes on behind a word: not at all, with another noun that it only describes, or with further words. */
type GoesOn = "no" | "compound" | "text";
type Found = { entry: Entry; length: number; goesOn: GoesOn };

/**
 * The nouns of a Korean sentence that the lexicon knows.
 * The longest word from the left wins; what is left of its token must be a particle or ending that agrees with it.
 */
export function findKorean(sentence: string): Hit[] {
  const hits: Hit[] = [];
  const blanked = blankIdioms(sentence);
  const tokens = tokenize(blanked);
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    const phrase = phraseAt(tokens, i);
    if (phrase) hits.push({ ...phrase, surface: sentence.slice(phrase.at, phrase.end) });
    else if (token && /[가-힣]/.test(token.text)) hits.push(...wordsOf(token, contextOf(tokens, i, blanked)));
    i += phrase?.tokens ?? 1;
  }
  const plain = hits.map(({ entry, surface, at, end }) => ({ entry, surface, at, end }));
  return withoutModifiers(plain, sentence);
}

function wordsOf(token: Token, around: Around): Hit[] {
  const hits: Hit[] = [];
  let describes = false;
  for (let at = 0; at < token.text.length; ) {
    const found = wordAt(token.text, at, around);
    if (found) {
      const { entry, length, goesOn } = found;
      // 강아지+인형 is a doll: what only describes the next noun isn't there itself.
      const last = hits.at(-1);
      if (describes && last && last.end === token.at + at && isThing(last.entry)) hits.pop();
      const surface = token.text.slice(at, at + length);
      hits.push({ entry, surface, at: token.at + at, end: token.at + at + length });
      if (goesOn === "no") break;
      describes = goesOn === "compound";
    }
    at += found?.length ?? 1;
  }
  return hits;
}

function wordAt(token: string, at: number, around: Around): Found | undefined {
  for (const length of lengthsAt(token, at)) {
    const word = token.slice(at, at + length);
    const found = word.length === length ? longer(token, at, word, around) : undefined;
    if (found === "nothing") return undefined;
    if (found) return { ...found, length };
  }
  const entry = oneSyllable(token, at, around);
  return entry && { entry, length: 1, goesOn: "no" };
}

function oneSyllable(token: string, at: number, around: Around): Entry | undefined {
  const { byId } = lexicon();
  const word = token.charAt(at);
  const rest = token.slice(at + 1);
  if (!mayFollowOneSyllable(word, rest)) return undefined;
  if (at === 0) return hasSenses(word) ? byId.get(senseOf(word, { ...around, rest }) ?? "") : undefined;
  const before = token.slice(0, at);
  const doubtful = entryOf(before) ? DOUBTFUL_HEADS.get(word) : undefined;
  const id = doubtful ?? ONE_SYLLABLE_HEADS.get(word);
  // "그책은" is a pronoun before a noun, not a compound.
  return !id || at < 2 || /^[그저이어]/.test(token) ? undefined : byId.get(id);
}

function longer(
  token: string,
  at: number,
  word: string,
  around: Around,
): Omit<Found, "length"> | "nothing" | undefined {
  const own = entryOf(word);
  if (!own && !hasSenses(word)) return undefined;
  const isSure = own?.tail !== true;
  const unspaced = token.length >= UNSPACED && isSure;
  if (at > 0 && !unspaced && !mayStartInside(token.slice(0, at), word, isSure)) return undefined;
  const rest = token.slice(at + word.length);
  const sense = hasSenses(word) ? senseOf(word, { ...around, rest }) : undefined;
  if (sense === null) return "nothing";
  const entry = sense === undefined ? own : lexicon().byId.get(sense);
  if (!entry) return undefined;
  const goesOn = goingOn(word, rest, unspaced);
  const legal = goesOn !== "no" || mayFollow(word, rest) || (word.length >= 3 && isSure);
  return legal ? { entry, goesOn } : undefined;
}

function goingOn(word: string, rest: string, unspaced: boolean): GoesOn {
  if (rest === "") return "no";
  if (ACTIVITY.test(rest)) return "text";
  if (isCompound(rest)) return "compound";
  return (unspaced && mayGoOn(word, rest)) || UNSPACED_CASE.test(rest) ? "text" : "no";
}

/** Inside a token short words are mostly accidents, unless what stands before them is a word too. */
function mayStartInside(before: string, word: string, isSure: boolean): boolean {
  if (word.length >= 3) return true;
  if (!isSure) return false;
  return MODIFIERS.has(before) || HEADS.has(word) || entryOf(before) !== undefined || mayMean(before);
}

/** Whether the rest of a token begins with another noun: 초코+케이크가. */
function isCompound(rest: string): boolean {
  return lengthsAt(rest, 0).some((length) => {
    const word = rest.slice(0, length);
    return word.length === length && entryOf(word) !== undefined && mayFollow(word, rest.slice(length));
  });
}
