import { graphemes } from "./text";

/** How wide words are at a size, both in pixels. */
export type Measure = (words: string, size: number) => number;
export type Lines = { size: number; lines: string[] };

/**
 * A text in lines of at most `width` pixels: as large as it fits, broken between words, and inside a word only where
 * that is longer than a line. What does not fit even at the smallest size ends in dots.
 * @param sizes in pixels, the largest first; each with how many lines of it there is room for
 */
export function inLines(
  text: string,
  measure: Measure,
  width: number,
  sizes: readonly { size: number; lines: number }[],
): Lines {
  for (const { size, lines: most } of sizes) {
    const lines = brokenLines(text, (words) => measure(words, size), width);
    if (lines.length <= most) return { size, lines };
  }
  const { size, lines: most } = sizes.at(-1) ?? { size: 60, lines: 1 };
  const ofSize = (words: string) => measure(words, size);
  return { size, lines: firstLines(brokenLines(text, ofSize, width), most, ofSize, width) };
}

/** The first of these lines; the last of them ends in dots where more would follow. */
export function firstLines(
  lines: readonly string[],
  most: number,
  measure: (words: string) => number,
  width: number,
): string[] {
  if (lines.length <= most) return [...lines];
  const whole = lines[most - 1]?.replace(/(…|\.+)$/, "") ?? "";
  let last = graphemes(whole);
  while (last.length > 0 && measure(`${last.join("")}...`) > width) last = last.slice(0, -1);
  const cut = last.join("");
  // At a word, where that loses little.
  const space = cut.length < whole.length && whole[cut.length] !== " " ? cut.lastIndexOf(" ") : -1;
  return [...lines.slice(0, most - 1), `${(space > cut.length * 0.6 ? cut.slice(0, space) : cut).trimEnd()}...`];
}

/** One paragraph in lines of at most `width`; a single character that is wider has a line of its own. */
export function brokenLines(text: string, measure: (words: string) => number, width: number): string[] {
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
    for (const letter of graphemes(word)) {
      if (line && measure(line + letter) > width) {
        lines.push(line);
        line = "";
      }
      line += letter;
    }
  }
  return line ? [...lines, line] : lines;
}
