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

export type Lines = { size: number; lines: string[] };

/**
 * A text in lines of at most `width` pixels: as large as it fits, broken between words, and inside a word only where
 * that is longer than a line. What does not fit even at the smallest size ends in dots.
 * @param sizes in pixels, the largest first; each with how many lines of it there is room for
 */
export function inLines(text: string, font: Font, width: number, sizes: { size: number; lines: number }[]): Lines {
  const measured = (size: number) => (words: string) => (font.widthOf(words) * size) / font.em;
  for (const { size, lines: most } of sizes) {
    const lines = broken(text, measured(size), width);
    if (lines.length <= most) return { size, lines };
  }
  const { size, lines: most } = sizes.at(-1) ?? { size: 60, lines: 1 };
  const measure = measured(size);
  const lines = broken(text, measure, width).slice(0, most);
  let last = [...(lines.at(-1) ?? "")];
  while (last.length > 0 && measure(`${last.join("")}...`) > width) last = last.slice(0, -1);
  return { size, lines: [...lines.slice(0, -1), `${last.join("").trimEnd()}...`] };
}

function broken(text: string, measure: (words: string) => number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const joined = line ? `${line} ${word}` : word;
    if (measure(joined) <= width) {
      line = joined;
      continue;
    }
    if (line) lines.push(line);
    line = "";
    for (const letter of word) {
      if (line && measure(line + letter) > width) {
        lines.push(line);
        line = "";
      }
      line += letter;
    }
  }
  return line ? [...lines, line] : lines;
}
