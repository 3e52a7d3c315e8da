import { searchForm, searchWords } from "./search-form";
import { graphemes } from "./text";

/** A piece of a text; `found` is what the query was found by. */
export type Piece = { text: string; found: boolean };

type Span = { from: number; to: number };

/** More marks than this on one letter are a prank. */
const LETTER_UNITS = 40;

/** Where the words of a query stand in a text, whole letters each, in order and joined where they touch. */
export function spansOf(text: string, query: string): Span[] {
  const words = searchWords(query);
  if (words.length === 0) return [];
  let form = "";
  /** Of each unit of the form the letter that it comes from. */
  const origin: Span[] = [];
  let at = 0;
  for (const letter of graphemes(text)) {
    const span = { from: at, to: at + letter.length };
    at = span.to;
    const part = searchForm(letter.slice(0, LETTER_UNITS));
    if (part === " " && form.endsWith(" ")) continue;
    form += part;
    for (let unit = 0; unit < part.length; unit++) origin.push(span);
  }
  const spans: Span[] = [];
  for (const word of words) {
    for (let found = form.indexOf(word); found >= 0; found = form.indexOf(word, found + word.length)) {
      spans.push({ from: origin[found]?.from ?? 0, to: origin[found + word.length - 1]?.to ?? 0 });
    }
  }
  return joined(spans.sort((one, other) => one.from - other.from || one.to - other.to));
}

function joined(spans: Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else whole.push({ ...span });
  }
  return whole;
}

/** The text in pieces, what was found marked. */
export function marked(text: string, query: string): Piece[] {
  return cut(text, spansOf(text, query));
}

function cut(text: string, spans: Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of spans) {
    pieces.push({ text: text.slice(at, from), found: false }, { text: text.slice(from, to), found: true });
    at = to;
  }
  pieces.push({ text: text.slice(at), found: false });
  return pieces.filter((piece) => piece.text !== "");
}

/** Of what stands before the first word that was found, so many letters are shown. */
const BEFORE = 40;

/**
 * Some words of a text around what was found, in pieces; its beginning where nothing was. Cut between words where there
 * are any near, and never inside a letter.
 * @param max letters at most, about
 */
export function markedExcerpt(text: string, query: string, max = 140): Piece[] {
  const plain = text.replace(/\s+/g, " ").trim();
  const first = spansOf(plain, query)[0]?.from ?? 0;
  const before = graphemes(plain.slice(0, first));
  const skipped = before.length <= BEFORE ? 0 : startOfWord(before);
  const rest = plain.slice(before.slice(0, skipped).join("").length);
  // A letter has few units: cut roughly first, so that a long day is not counted to its end.
  const letters = graphemes(rest.slice(0, max * 12));
  const shown = letters.length <= max ? letters.join("") : endAtWord(letters.slice(0, max));
  const pieces = marked(shown, query);
  if (skipped > 0) pieces.unshift({ text: "…", found: false });
  if (shown.length < rest.length) pieces.push({ text: "…", found: false });
  return pieces;
}

/** How many of these letters to leave out, so that about BEFORE stay and a word begins. */
function startOfWord(letters: string[]): number {
  const wanted = letters.length - BEFORE;
  const space = letters.indexOf(" ", wanted);
  return space >= 0 && space < wanted + BEFORE / 2 ? space + 1 : wanted;
}

function endAtWord(letters: string[]): string {
  const space = letters.lastIndexOf(" ");
  return (space > letters.length * 0.6 ? letters.slice(0, space) : letters).join("");
}
