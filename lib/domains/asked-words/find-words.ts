import { mayFollow, mayFollowOneSyllable } from "@/lib/painters/reading/korean/particles";
import { graphemes } from "@/lib/shared/text";
import { FOUND_MAX, type FoundWord } from "./asked-word";

/** Characters shown on either side of a word. */
const AROUND = 14;
/** Units of a gap between letters that were pulled apart, at most: b.a.d, 바 보. */
const GAP_MAX = 3;
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
const BODY = /^[\p{L}\p{N}\p{M}]+$/u;
const HANGUL = /[가-힣]/;
/** What may follow a word of other letters. */
const PLURAL = /^(?:e?s)$/;

/** Some units of a text, and where in the text each is from. */
type Units = { text: string; from: number[] };

/** A text as it is compared: no capitals, one width, composed, without what nobody sees. */
function folded(written: readonly string[]): Units {
  const units: Units = { text: "", from: [] };
  for (const [at, one] of written.entries()) add(units, one.normalize("NFKC").toLowerCase().replace(UNSEEN, ""), at);
  return units;
}

function add(units: Units, text: string, at: number): void {
  for (let unit = 0; unit < text.length; unit++) units.from.push(at);
  units.text += text;
}

/** What a text is looked through as: whole, its letters alone, and with one blank for many. */
type Looked = { written: string[]; whole: Units; letters: Units; blanks: Units };

function looked(text: string): Looked {
  const written = graphemes(text);
  const whole = folded(written);
  const [letters, blanks]: [Units, Units] = [
    { text: "", from: [] },
    { text: "", from: [] },
  ];
  let at = 0;
  for (const one of whole.text) {
    if (BODY.test(one)) add(letters, one, at);
    if (!/\s/.test(one)) add(blanks, one, at);
    else if (!blanks.text.endsWith(" ")) add(blanks, " ", at);
    at += one.length;
  }
  return { written, whole, letters, blanks };
}

/**
 * The words of a list that stand in a text, the first FOUND_MAX: as whole words, however they are capitalised, wide or
 * composed, and with their letters pulled apart. A Korean one also with particles and endings behind it, as the painter
 * reads them; so 바보 is found in 바보야 and 바보 같은, and not in 아바보드.
 */
export function findWords(words: readonly string[], text: string): FoundWord[] {
  const where = looked(text);
  const places = words.flatMap((word) => placesOf(word, where));
  places.sort((one, other) => one.from - other.from || other.to - one.to);
  const found: FoundWord[] = [];
  let end = 0;
  for (const { from, to } of places) {
    if (from < end || found.length === FOUND_MAX) continue;
    end = to;
    found.push(excerpt(where.written, from, to));
  }
  return found;
}

/** In the characters of what was written. */
type Place = { from: number; to: number };

function placesOf(given: string, { whole, letters, blanks }: Looked): Place[] {
  const word = folded(graphemes(given)).text.trim().replace(/\s+/g, " ");
  if (word === "") return [];
  const units = BODY.test(word) ? letters : blanks;
  const places: Place[] = [];
  for (let hit = units.text.indexOf(word); hit >= 0; hit = units.text.indexOf(word, hit + 1)) {
    const at = units.from.slice(hit, hit + word.length);
    const [from, to] = [at[0] ?? 0, (at.at(-1) ?? 0) + 1];
    const shape = units === blanks ? "whole" : shapeOf(whole.text, at);
    const rest = whole.text.slice(to, to + REST_MAX).match(/^[\p{L}\p{N}\p{M}]+/u)?.[0] ?? "";
    const ends = shape === "whole" ? mayStandBefore(word, rest) : shape === "apart" && rest === "";
    if (!ends || !begins(whole.text, from)) continue;
    places.push({ from: whole.from[from] ?? 0, to: (whole.from[to - 1] ?? 0) + 1 });
  }
  return places;
}

const REST_MAX = 20;

/** Whether letters stand together, or each by itself with a little between; anything else is other words. */
function shapeOf(text: string, at: readonly number[]): "whole" | "apart" | null {
  const gaps = at.slice(1).flatMap((here, before) => {
    // Marks, and the second half of a letter beyond the first plane, belong to what is before them.
    const leans = /^(?:\p{M}|[\uDC00-\uDFFF])/u.test(text.slice(here, here + 1));
    return leans ? [] : [here - (at[before] ?? 0) - (isHigh(text, at[before]) ? 1 : 0)];
  });
  if (gaps.every((gap) => gap === 1)) return "whole";
  return gaps.every((gap) => gap > 1 && gap <= GAP_MAX + 1) ? "apart" : null;
}

function isHigh(text: string, at = 0): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

/** Whether a word begins here: after none of a word, or one of another script. */
function begins(text: string, at: number): boolean {
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? "";
  return !BODY.test(before) || HANGUL.test(before) !== HANGUL.test(text.slice(at, at + 1));
}

function mayStandBefore(word: string, rest: string): boolean {
  if (rest === "") return true;
  const isKorean = HANGUL.test(word.slice(-1));
  const [korean = ""] = rest.match(/^[가-힣]+/) ?? [];
  if (!isKorean) return korean !== "" || PLURAL.test(rest);
  if (korean === "" || korean.startsWith("같")) return true;
  return word.length > 1 ? mayFollow(word, korean) : mayFollowOneSyllable(word, korean);
}

function excerpt(written: readonly string[], from: number, to: number): FoundWord {
  const part = (start: number, end: number) => written.slice(Math.max(0, start), end).join("");
  const [before, word, after] = [part(from - AROUND, from), part(from, to), part(to, to + AROUND)].map((text) =>
    text.replace(/\s+/g, " "),
  );
  return { before: before ?? "", word: word ?? "", after: after ?? "" };
}
