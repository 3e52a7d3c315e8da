/** Whether a day hurts, by its words alone: nothing is stored, and the browser can ask as well as the painter. */
import { plainSpelling } from "../spelling";
import { ENGLISH } from "./english";
import { HURT_KINDS, type HurtKind } from "./kind";
import { KOREAN } from "./korean";

/** What a diary may have at most; more is not looked at. */
const LONGEST = 20_000;
/** A sentence without an end is cut here, so that no pattern walks far. */
const LONGEST_SENTENCE = 400;
const SENTENCES = new RegExp(`[^.!?。…！？\\n]{1,${LONGEST_SENTENCE}}`, "g");
/** Each with the letters without which none of its words is there. */
const LANGUAGES = [
  { letters: /[가-힣ㄱ-ㅎ]/, ...KOREAN },
  { letters: /[a-z]{2}/, ...ENGLISH },
];

/**
 * The sentence without what only sounds like hurt ("killed it", "문화유산"), blank in its place: at the same length.
 * @param sentence in lower case
 */
export function withoutOrdinary(sentence: string): string {
  return LANGUAGES.filter(({ letters }) => letters.test(sentence))
    .flatMap(({ ordinary }) => ordinary)
    .reduce((rest, phrase) => rest.replace(phrase, (found) => " ".repeat(found.length)), sentence);
}

/**
 * What hurts in this text, without repeats, the gravest first; nothing for nearly every day.
 * Words decide, not what is meant: a song about death counts, "I killed it" does not.
 */
export function hurtIn(text: string): readonly HurtKind[] {
  const plain = plainSpelling(text.slice(0, LONGEST)).toLowerCase().replace(/[’‘`]/g, "'");
  const found = new Set<HurtKind>();
  for (const sentence of new Set(plain.match(SENTENCES) ?? [])) {
    for (const language of LANGUAGES) {
      if (!language.letters.test(sentence)) continue;
      const said = language.ordinary.reduce((rest, phrase) => rest.replace(phrase, " , "), sentence);
      for (const kind of HURT_KINDS)
        if (!found.has(kind) && language.words[kind].some((word) => word.test(said))) found.add(kind);
    }
  }
  return HURT_KINDS.filter((kind) => found.has(kind));
}
