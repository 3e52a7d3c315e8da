/** Begins a list item: "- milk", "* milk", "1. milk", "1) milk". */
export type Marker = {
  /** Columns before the marker, and before the words. */
  indent: number;
  offset: number;
  /** What follows the number of an ordered item. */
  mark: "bullet" | "." | ")";
  number: number | null;
  words: string;
};

const ITEM = /^([ \t]*)(?:[-*]|(0|[1-9]\d{0,2})([.)]))([ \t]+)(\S.*)$/s;
/** What belongs to a text's own habits: "- -", "- - -", and the marks on both sides of "- the end -" and "* * *". */
const ORNAMENT = /^[-*+](?:\s|$)|\s[-*]$/;
/** "2026. 11. 28." and "11. 28. Saturday" are dates. */
const DATE = /^\d+[.)](?!\d)/;

/** The list item that a line begins, or null. Deeper than three columns nothing begins but what was indented by hand. */
export function marker(line: string): Marker | null {
  const found = ITEM.exec(line);
  if (!found) return null;
  const [, before = "", digits, delimiter, after = "", words = ""] = found;
  const indent = columns(before);
  const rest = words.trimEnd();
  if (indent > 3 || (digits === undefined ? ORNAMENT : DATE).test(rest)) return null;
  const width = (digits?.length ?? 0) + 1;
  return {
    indent,
    offset: indent + width + (after.length > 4 ? 1 : after.length),
    mark: digits === undefined ? "bullet" : delimiter === ")" ? ")" : ".",
    number: digits === undefined ? null : Number(digits),
    words,
  };
}

const QUOTE = /^ {0,3}>(?:[ \t](.*))?$/s;
/** "> <", "> _ <", "> ㅁ <": eyes, not quotes. */
const EYES = /^\S{0,2}\s*<(?![\p{L}\p{N}])|^[\s_.^;-]*>[\s<>_.^;-]*$/u;

/** The words behind a "> ", or null. Without its space ">" is a letter like any other: ">_<". */
export function quoted(line: string): string | null {
  const found = QUOTE.exec(line);
  if (!found) return null;
  const words = found[1] ?? "";
  return EYES.test(words.trimStart()) ? null : words;
}

/** How far a line is indented; a tab leads to the next of every four columns. */
export function indentation(line: string): number {
  return columns(/^[ \t]*/.exec(line)?.[0] ?? "");
}

/** A line without so many columns of its indentation, or without all of it where it has less. */
export function outdented(line: string, by: number): string {
  let at = 0;
  for (let column = 0; column < by && (line[at] === " " || line[at] === "\t"); at++) {
    column = line[at] === "\t" ? column + 4 - (column % 4) : column + 1;
  }
  return line.slice(at);
}

function columns(space: string): number {
  let column = 0;
  for (const letter of space) column = letter === "\t" ? column + 4 - (column % 4) : column + 1;
  return column;
}
