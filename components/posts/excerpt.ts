import { plainText } from "@/lib/shared/markdown/plain-text";
import { isSimple } from "@/lib/shared/text";

/** Of one letter as a reader sees it; a family of emoji has eleven units, and more than so many only a prank. */
const UNITS_A_LETTER = 4;
/** Of no language: what a letter is does not depend on it. */
const LETTERS = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * The first words of a diary as they read on its page, cut at a word and never inside a letter.
 * @param between what stands between two lines: a space joins them
 */
export function excerpt(text: string, max = 140, between: " " | "\n" = " "): string {
  const units = max * UNITS_A_LETTER;
  let plain = "";
  for (const words of plainText(text)) {
    const tidy =
      between === " " ? words.replace(/\s+/g, " ") : words.replace(/[^\S\n]+/g, " ").replace(/ ?\n\s*/g, "\n");
    plain = `${plain}${between}${tidy.trim()}`.trim();
    if (plain.length > units) break;
  }
  const end = endOfLetters(plain, max, units);
  if (end === plain.length) return plain;
  const cut = plain.slice(0, end);
  const space = Math.max(cut.lastIndexOf(" "), cut.lastIndexOf(between));
  return `${(space > end * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** Where the first `max` letters of a text end, as long as they have no more than so many units. */
function endOfLetters(text: string, max: number, units: number): number {
  // One more than is shown, so that nothing leans on the last letter. Looking for letters one by one takes 20 times as long.
  if (isSimple(text.slice(0, max + 1))) return Math.min(max, text.length);
  let letters = 0;
  let end = 0;
  // Two more, so that the last letter shows where it ends.
  for (const { index, segment } of LETTERS.segment(text.slice(0, units + 2))) {
    if (letters++ === max || index + segment.length > units) return end;
    end = index + segment.length;
  }
  return end;
}
