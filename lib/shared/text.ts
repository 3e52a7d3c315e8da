/*
 * What people type into names, titles, tags and diaries: how it is counted, when it is empty and what is taken out of
 * one line. Server and browser use the same functions, so that what one takes the other does not refuse.
 */

/** Characters that lean on the one before them: accents, vowel signs, skin tones, joiners, the letters of a flag. */
const EXTEND = "[\\p{M}\\p{Emoji_Modifier}\\u200C\\u200D\\uFF9E\\uFF9F\\u0E33\\u0EB3\\u{E0020}-\\u{E007F}]";
const VOWELS_AND_TAIL = "[\\u1160-\\u11A7\\uD7B0-\\uD7C6]*[\\u11A8-\\u11FF\\uD7CB-\\uD7FB]*";
/**
 * What a person counts as one character: the extended grapheme clusters of UAX #29, less its conjuncts of Indic
 * scripts (GB9c), which not every browser knows. Intl.Segmenter took 500 times as long and differs from one to another.
 */
const CLUSTER = new RegExp(
  [
    "\\r\\n",
    "[\\p{Cc}\\p{Zl}\\p{Zp}]",
    `\\p{RI}\\p{RI}${EXTEND}*`,
    `\\p{ExtPict}(?:${EXTEND}*\\u200D\\p{ExtPict})*${EXTEND}*`,
    `[\\u1100-\\u115F\\uA960-\\uA97C]+[\\uAC00-\\uD7A3]?${VOWELS_AND_TAIL}${EXTEND}*`,
    `[\\uAC00-\\uD7A3]${VOWELS_AND_TAIL}${EXTEND}*`,
    `[^]${EXTEND}*`,
  ].join("|"),
  "gu",
);
/** Most texts: every unit is a character of its own. */
const SIMPLE = /^[\n -~\u3131-\u3163\uAC00-\uD7A3]*$/;

/** Whether every unit of it is a character of its own, whatever stands around it but for what leans on its last. */
export function isSimple(text: string): boolean {
  return SIMPLE.test(text);
}

/** The characters that a person sees, each with all that belongs to it. */
export function graphemes(text: string): string[] {
  return text.match(CLUSTER) ?? [];
}

/** Most code points that one grapheme takes on average: two people of two skin tones who kiss are ten. */
const EACH = 10;

/** How many code points a text of at most `max` graphemes may have, so that nobody stores megabytes in one of them. */
export function codePointsIn(max: number, each = EACH): number {
  return max * each;
}

/**
 * How long a text is for a limit of ours: its graphemes; more where those hold over `each` code points on average.
 * So a text of `lengthOf` at most 120 has at most 1,200 code points.
 */
export function lengthOf(text: string, each = EACH): number {
  if (isSimple(text)) return text.length;
  let codePoints = 0;
  for (const _ of text) codePoints++;
  return Math.max(graphemes(text).length, Math.ceil(codePoints / each));
}

/** Whether `lengthOf` is at most `max`; costs nothing for what is short in every measure. */
export function fitsIn(text: string, max: number, each = EACH): boolean {
  return text.length <= max || (text.length <= 2 * max * each && lengthOf(text, each) <= max);
}

/** Characters without ink of their own: spaces, marks, controls, fillers, an empty Braille cell, a null note head. */
const INK_FREE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800\u{1D159}\uFFFC]+/gu;

/** Whether there is nothing in it that anybody could see. */
export function isBlank(text: string): boolean {
  return text.replace(INK_FREE, "") === "";
}

/** Half of a character, and what Postgres text can't hold; nothing a person writes needs them. */
const UNWRITABLE = /[\0\p{Cs}]/gu;

/** A text of many lines, kept as it was typed. */
export function manyLines(text: string): string {
  return text.replace(UNWRITABLE, "");
}

/** More marks than these on one character are cut; no script needs so many. */
const TOO_MANY_MARKS = /(\p{M}{10})\p{M}+/gu;

/** NFC in time that grows with the text alone: for 200,000 marks on one letter the engine's own takes a minute. */
export function nfc(text: string): string {
  return text.replace(TOO_MANY_MARKS, "$1").normalize("NFC").replace(TOO_MANY_MARKS, "$1");
}

/**
 * Controls, noncharacters and what is never seen but changes what stands beside it: embeddings, overrides and isolates
 * would turn the rest of a page around.
 */
const UNSEEN =
  /(?!\s)\p{Cc}|[\p{Cs}\u00AD\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFDD0-\uFDEF\p{Noncharacter_Code_Point}\u{E0000}-\u{E001F}]/gu;
const BLANKS = /[\s\u2800\u3164\uFFA0]+/gu;
/** England's flag is a black one and letters that nobody sees; anywhere else such letters only hide something. */
const FLAG_LETTERS = /(\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F})|[\u{E0020}-\u{E007F}]/gu;
/** Persian, Hindi and emoji need joiners, once and after a character; to these scripts they do nothing. */
const JOINERS = /(.?)([\u200C\u200D])[\u200C\u200D]*/gsu;
const NEEDS_JOINERS = /[\p{L}\p{M}\p{Emoji_Modifier}\p{ExtPict}]/u;
const NEVER_JOINED = /[\p{sc=Latin}\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Cyrillic}\p{sc=Greek}]/u;

/**
 * One line as a name, a title or a tag is kept: NFC, every kind of space as one, nothing unseen that does no work.
 * @returns "" when nothing of it could be seen
 */
export function oneLine(text: string): string {
  const seen = text
    .replace(UNSEEN, "")
    .replace(FLAG_LETTERS, "$1")
    .replace(JOINERS, (_, before: string, joiner: string) =>
      NEEDS_JOINERS.test(before) && !NEVER_JOINED.test(before) ? before + joiner : before,
    );
  const line = nfc(seen).replace(BLANKS, " ").trim();
  return isBlank(line) ? "" : line;
}

/**
 * A few lines as a comment is kept: each tidied as `oneLine` does, at most one empty between two, none around.
 * @returns "" when nothing of it could be seen
 */
export function fewLines(text: string): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map(oneLine);
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
