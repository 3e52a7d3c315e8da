import { graphemes } from "@/lib/shared/text";

/** What stands in one square: mostly one character, nothing, or two that share it. */
export type Square = string;

/** Half as wide as a syllable: two share a square. */
const NARROW = /^[a-z0-9]$/;
/** Never begins a line: it goes into the square before it. */
const CLOSING = /^[.,?!…~:;)\]}’”」』>]$/;
/** No square stays empty after these. */
const STOP = /[.,][’”'"]?$/;
const QUOTE = /^[’”'"]$/;

/**
 * A text on manuscript paper as Korean schools teach it: a syllable a square, the first of a paragraph empty, none empty
 * after a full stop or a comma nor at a line's beginning, letters and digits two by two, and no line that begins with
 * a mark that closes.
 * @param columns squares a line
 * @returns lines; the last squares that stay empty are left out
 */
export function inSquares(text: string, columns: number): Square[][] {
  return text
    .replace(/\.{3,}/g, "…")
    .split("\n")
    .filter((paragraph) => paragraph.trim() !== "")
    .flatMap((paragraph) => paragraphIn(paragraph.trim().replace(/\s+/g, " "), columns));
}

function paragraphIn(text: string, columns: number): Square[][] {
  let line: Square[] = [""];
  const lines = [line];
  for (const letter of graphemes(text)) {
    const isFull = line.length === columns;
    const last = line.at(-1) ?? "";
    if (letter === " ") {
      if (!isFull && !STOP.test(last)) line.push("");
    } else if ((isFull && CLOSING.test(letter)) || (QUOTE.test(letter) && /^[.,]$/.test(last))) {
      line[line.length - 1] = last + letter;
    } else if (NARROW.test(letter) && NARROW.test(last)) {
      line[line.length - 1] = last + letter;
    } else if (isFull) {
      line = [letter];
      lines.push(line);
    } else line.push(letter);
  }
  return lines;
}

/** The first of these lines; the last square of them says where more would follow. */
export function firstSquares(lines: readonly Square[][], most: number, columns: number): Square[][] {
  if (lines.length <= most) return [...lines];
  const last = lines[most - 1] ?? [];
  const open = last.length < columns ? last : last.slice(0, -1);
  return [...lines.slice(0, most - 1), [...(open.at(-1) === "…" ? open.slice(0, -1) : open), "…"]];
}
