import { type Entry, lexicon } from "../lexicon";
import type { Hit } from "../words";
import { ACTIVITY, blankIdioms, HEADS, MODIFIERS, ONE_SYLLABLE_HEADS } from "./compounds";
import { mayFollow, mayFollowOneSyllable, mayGoOn } from "./particles";
import { type Context, HAS_SENSES, senseOf } from "./senses";

/** No Korean word is longer; a run without spaces is read in pieces, so that its cost stays linear. */
const LONGEST_TOKEN = 40;
const TOKEN = new RegExp(`[가-힣A-Za-z0-9]{1,${LONGEST_TOKEN}}`, "g");

/** From this many syllables on a token is taken for several words written without spaces. */
const UNSPACED = 10;

type Found = { entry: Entry; length: number /** More of the same token is worth reading. */; goOn: boolean };

/**
 * The nouns of a Korean sentence that the lexicon knows.
 * The longest word from the left wins; what is left of its token must be a particle or ending that agrees with it.
 */
export function findKorean(sentence: string): Hit[] {
  const hits: Hit[] = [];
  const blanked = blankIdioms(sentence);
  const tokens = [...blanked.matchAll(TOKEN)];
  tokens.forEach((match, i) => {
    const token = match[0];
    if (!/[가-힣]/.test(token)) return;
    const around = { sentence: blanked, previous: tokens[i - 1]?.[0] ?? "", next: tokens[i + 1]?.[0] ?? "" };
    let at = 0;
    while (at < token.length) {
      const found = wordAt(token, at, around);
      if (found) {
        const end = at + found.length;
        hits.push({
          entry: found.entry,
          surface: token.slice(at, end),
          at: match.index + at,
          end: match.index + end,
        });
      }
      if (found && !found.goOn) return;
      at += found?.length ?? 1;
    }
  });
  return hits;
}

function wordAt(token: string, at: number, around: Omit<Context, "rest">): Found | undefined {
  for (const length of lexicon().koreanLengths.get(token.slice(at, at + 2)) ?? []) {
    const word = token.slice(at, at + length);
    const own = lexicon().korean.get(word);
    const found = own && longer(token, at, word, own, around);
    if (found) return { ...found, length };
  }
  const entry = oneSyllable(token, at, around);
  return entry && { entry, length: 1, goOn: false };
}

function oneSyllable(token: string, at: number, around: Omit<Context, "rest">): Entry | undefined {
  const { byId } = lexicon();
  const word = token.charAt(at);
  const rest = token.slice(at + 1);
  const id = at === 0 ? HAS_SENSES.has(word) : ONE_SYLLABLE_HEADS.get(word);
  if (!id || !mayFollowOneSyllable(word, rest)) return undefined;
  if (id === true) return byId.get(senseOf(word, { ...around, rest }) ?? "");
  // "그책은" is a pronoun before a noun, not a compound.
  return at < 2 || /^[그저이어]/.test(token) ? undefined : byId.get(id);
}

function longer(
  token: string,
  at: number,
  word: string,
  own: Entry,
  around: Omit<Context, "rest">,
): Omit<Found, "length"> | undefined {
  const unspaced = token.length >= UNSPACED && !own.tail;
  if (at > 0 && !unspaced && !mayStartInside(token.slice(0, at), word, own)) return undefined;
  const rest = token.slice(at + word.length);
  const sense = HAS_SENSES.has(word) ? senseOf(word, { ...around, rest }) : undefined;
  const entry = sense === undefined ? own : lexicon().byId.get(sense ?? "");
  if (!entry) return undefined;
  const goOn = isCompound(rest) || (unspaced && mayGoOn(word, rest));
  const legal = goOn || mayFollow(word, rest) || (word.length >= 3 && !own.tail);
  return legal ? { entry, goOn } : undefined;
}

/** Inside a token short words are mostly accidents, unless what stands before them is a word too. */
function mayStartInside(before: string, word: string, entry: Entry): boolean {
  if (word.length >= 3) return true;
  if (entry.tail) return false;
  return MODIFIERS.has(before) || HEADS.has(word) || lexicon().korean.has(before) || HAS_SENSES.has(before);
}

/** Whether the rest of a token begins with another noun: 초코+케이크가. */
function isCompound(rest: string): boolean {
  if (ACTIVITY.test(rest)) return true;
  const lengths = lexicon().koreanLengths.get(rest.slice(0, 2)) ?? [];
  return lengths.some(
    (length) => lexicon().korean.has(rest.slice(0, length)) && mayFollow(rest.slice(0, length), rest.slice(length)),
  );
}
