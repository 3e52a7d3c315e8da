import type { Measure } from "@/lib/shared/lines";
import { nfc } from "@/lib/shared/text";
import type { Font } from "./font";

/** What stands for letters that handwriting lacks. */
const INSTEAD: Record<string, string> = {
  "…": "...",
  "—": "-",
  "–": "-",
  "―": "-",
  "·": ".",
  "・": ".",
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "～": "~",
  "〜": "~",
};
/** What a word is made of, and what a line of emoji is not. */
const WRITTEN = /[\p{L}\p{N}]/gu;

/**
 * What of a text can be written with a font: letters it has, without their accents where it has none of those. Emoji and
 * scripts that it lacks go; where most of the words went nothing is left, for the rest would say something else.
 */
export function writable(text: string, font: Font): string {
  const written = [...nfc(text)].map((letter) => lettersOf(letter, font)).join("");
  const [before, after] = [text, written].map((words) => words.match(WRITTEN)?.length ?? 0);
  const most = (after ?? 0) * 2 >= (before ?? 0) && (after ?? 0) > 0;
  return most ? written.replace(/\s+/g, " ").trim() : "";
}

function lettersOf(letter: string, font: Font): string {
  if (/\s/.test(letter)) return " ";
  const has = (text: string) => [...text].every((one) => font.has(one));
  const instead = INSTEAD[letter];
  const plain = letter.normalize("NFKD").replace(/\p{M}+/gu, "");
  return [letter, instead, letter.normalize("NFKC"), plain].find((way) => way && has(way)) ?? "";
}

/** How wide words are in a font, both in pixels. */
export function measuredIn(font: Font): Measure {
  return (words, size) => (font.widthOf(words) * size) / font.em;
}
