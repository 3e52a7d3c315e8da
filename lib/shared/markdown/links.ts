/** `[words](address)` in a text: where its brackets open and close, and where it ends. */
export type Link = { open: number; close: number; end: number; href: string };

const BRACKET = /\\?[[\]]/g;
/** Only addresses that a reader can follow without harm, and none that is relative to this site. */
const SAFE = /^(?:https?:\/\/|mailto:)/i;
/** Parentheses inside each other in an address; each letter is looked at by no more links than these. */
const PARENTHESES_MAX = 3;

/** The links of a text in their order, none inside another; every other bracket is a letter. */
export function linksIn(text: string): Link[] {
  const links: Link[] = [];
  const opened: number[] = [];
  const bracket = new RegExp(BRACKET);
  for (let found = bracket.exec(text); found; found = bracket.exec(text)) {
    const at = found.index;
    if (found[0] === "[") opened.push(at);
    if (found[0] !== "]") continue;
    const open = opened.pop();
    if (open === undefined || text[at + 1] !== "(" || isPicture(text, open)) continue;
    const end = addressEnd(text, at + 2);
    const href = end === null ? "" : text.slice(at + 2, end);
    if (end === null || !isSafe(href) || text.slice(open + 1, at).trim() === "") continue;
    links.push({ open, close: at, end: end + 1, href });
    opened.length = 0;
    bracket.lastIndex = end;
  }
  return links;
}

/** "![sea](…)" is a picture, which diaries don't have in their text; the "!" of "와![여기](…)" ends a word. */
function isPicture(text: string, open: number): boolean {
  return text[open - 1] === "!" && !/[\p{L}\p{N}]/u.test(text[open - 2] ?? "");
}

/** Where the ")" of an address stands that began at `from`. */
function addressEnd(text: string, from: number): number | null {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const letter = text[at] ?? "";
    if (/[\s<>]/.test(letter)) return null;
    if (letter === ")" && depth-- === 0) return at;
    if (letter === "(" && ++depth > PARENTHESES_MAX) return null;
  }
  return null;
}

function isSafe(href: string): boolean {
  return SAFE.test(href) && URL.canParse(href);
}
