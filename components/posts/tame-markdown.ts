const MARKER = String.raw`[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))`;
const DEEP = new RegExp(`^((?:${MARKER}){4})((?:${MARKER})+)`, "gm");
const DEEPLY_INDENTED = /^[ \t]{24,}/gm;
const PARAGRAPH_END = /(\n[ \t]*\n)/;
const MARKS_MAX = 400;

/**
 * Markdown that the parser reads in well under a second, whatever was typed: quotes and lists at most four deep in a
 * line and twelve by indentation, and a paragraph of more than 400 marks taken literally. Untamed, 10,000 nested lists
 * take 100 seconds and 10,000 nested emphases 15; no diary comes near either limit.
 */
export function tameMarkdown(markdown: string): string {
  return markdown
    .replace(DEEPLY_INDENTED, " ".repeat(24))
    .replace(DEEP, "$1")
    .split(PARAGRAPH_END)
    .map((part) => ((part.match(/[*_[]/g)?.length ?? 0) > MARKS_MAX ? part.replace(/[*_[\]]/g, "\\$&") : part))
    .join("");
}
