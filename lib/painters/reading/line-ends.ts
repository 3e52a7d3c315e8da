/** Words that were divided where a line ended, whole again. */
import { lemmas } from "./english/lemmas";
import { mayFollow } from "./korean/particles";
import { entryOf, lengthsAt } from "./korean/vocabulary";
import { lexicon } from "./lexicon";

/** A soft hyphen says by itself that the word goes on. */
const SOFT = /\u00ad[ \t]*\r?\n[ \t]*/g;
const HYPHEN = /([A-Za-z]{2,20})[-\u2010][ \t]*\r?\n[ \t]*([a-z]{1,20})/g;
const KOREAN_HYPHEN = /([가-힣])[-\u2010][ \t]*\r?\n[ \t]*(?=[가-힣])/g;
/** Squares and narrow columns divide Korean anywhere, without a sign. */
const KOREAN = /([가-힣]{1,8})[ \t]*\r?\n[ \t]*([가-힣]{1,8})/g;

/** The text with words joined that a line's end divided: "straw-" and "berry", "고양" and "이를". */
export function withoutDividedWords(text: string): string {
  if (!text.includes("\n")) return text;
  return text
    .replace(SOFT, "")
    .replace(HYPHEN, (_, before: string, after: string) => before + joint(before, after) + after)
    .replace(KOREAN_HYPHEN, "$1")
    .replace(KOREAN, (whole, before: string, after: string) => (isOneWord(before, after) ? before + after : whole));
}

/** "ice-" and "cream" are two words, "straw-" and "berry" one. */
function joint(before: string, after: string): string {
  const knows = (word: string) => lemmas(word.toLowerCase()).some((form) => lexicon().english.has(form));
  return !knows(before + after) && knows(`${before} ${after}`) ? " " : "";
}

/** Whether a known word begins at the end of a line and ends on the next, and is none where the line ends. */
function isOneWord(before: string, after: string): boolean {
  const token = before + after;
  if (entryOf(before)) return false;
  return lengthsAt(token, 0).some(
    (length) =>
      length > before.length &&
      entryOf(token.slice(0, length)) &&
      mayFollow(token.slice(0, length), token.slice(length)),
  );
}
