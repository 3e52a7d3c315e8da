/** A pair of marks: `size` 1 is italic, 2 bold. */
export type Pair = { open: number; close: number; size: 1 | 2 };

const TOKEN = /(\s+)|([\p{L}\p{N}\p{M}]+)|\\?(\*+|_+)/gu;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** Signs that faces are made of: "^*^" */
const SIGN = /[\p{Sk}\p{Sm}]/u;
const LATIN = /[a-z0-9]/i;
/** A mouth alone or with signs, or two among signs: what stands between the stars of "*ㅅ*", "*^o^*", "(*´ω`*)". */
const FACE = /^(?=.*[^\p{L}\p{N}]|.$)[^\p{L}\p{N}\s]*(?:[oO0vVwWㅁㅅㅇㅂㅡωдД][^\p{L}\p{N}\s]*){1,2}$/u;
const FACE_MAX = 24;

type Opener = { at: number; end: number; glued: boolean };
type Run = { at: number; sign: "*" | "_"; length: number; before: string; after: string };

/**
 * The marks of a text that make words bold or italic. Unlike CommonMark's, they work beside any letter and any quotation
 * mark, because a Korean particle follows its word without a space; what takes a star for something else is left alone.
 * Bold and italic may overlap. Takes time in proportion to the length.
 */
export function emphasisIn(text: string, isHidden: (at: number) => boolean): Pair[] {
  const pairs: Pair[] = [];
  const opened = { "*": { 1: [], 2: [] }, _: { 1: [], 2: [] } } as Record<Run["sign"], Record<1 | 2, Opener[]>>;
  let lastSpace = -1;
  let lastWord = -1;

  /** Pairs a mark with the nearest that it can close; a face's two stars are left alone. Null: there is none. */
  const close = (sign: Run["sign"], size: 1 | 2, at: number): "closed" | "face" | null => {
    for (let opener = opened[sign][size].pop(); opener; opener = opened[sign][size].pop()) {
      if (opener.glued && lastSpace > opener.at) continue;
      if (size === 1 && (lastWord < opener.end || isFace(text, opener.end, at))) return "face";
      pairs.push({ open: opener.at, close: at, size });
      return "closed";
    }
    return null;
  };
  const readRun = (run: Run) => {
    const sizes = sizesOf(run);
    let at = run.at;
    if (canClose(run)) {
      for (const size of sizes) {
        const result = close(run.sign, size, at);
        if (result === "face") return;
        if (result === "closed") at += size;
      }
    }
    const left = run.at + run.length - at;
    // Four stars end one bold word and begin the next, or are no mark at all.
    if (!canOpen(run) || left === 0 || left > 3) return;
    for (const size of left === 3 ? sizes : [left as 1 | 2]) {
      opened[run.sign][size].push({ at, end: at + size, glued: isGlued(run, size) });
      at += size;
    }
  };

  for (const { 0: token, 1: space, 2: word, 3: marks, index } of text.matchAll(TOKEN)) {
    if (space) lastSpace = index;
    else if (word) lastWord = index;
    else if (marks && token === marks && !isHidden(index)) readRun(runAt(text, index, marks));
  }
  return pairs;
}

function runAt(text: string, at: number, marks: string): Run {
  const after = text.codePointAt(at + marks.length);
  // A low surrogate is the second half of a letter.
  const halves = /[\uDC00-\uDFFF]/.test(text[at - 1] ?? "") ? 2 : 1;
  return {
    at,
    sign: marks[0] as Run["sign"],
    length: marks.length,
    before: text.slice(Math.max(0, at - halves), at),
    after: after === undefined ? "" : String.fromCodePoint(after),
  };
}

function sizesOf({ sign, length }: Run): (1 | 2)[] {
  if (length === 4 && sign === "*") return [2];
  return ([[], [1], [2], [2, 1]] as const)[length]?.slice() ?? [];
}

const isSpace = (letter: string) => letter.trim() === "";

function canOpen({ sign, length, before, after }: Run): boolean {
  if (isSpace(after) || isProduct(length, before, after)) return false;
  return sign === "*" || (/^(?:[\s\p{Ps}\p{Pi}"'*]|)$/u.test(before) && /[\p{L}\p{N}"'*]/u.test(after));
}

function canClose({ sign, length, before, after }: Run): boolean {
  if (isSpace(before) || isProduct(length, before, after)) return false;
  return (
    sign === "*" ||
    (/[\p{L}\p{N}\p{M}\p{Pe}\p{Pf}"'.,!?…~*%]/u.test(before) && /^(?:[\s\p{P}]|)$/u.test(after) && after !== "_")
  );
}

/** "2*3*4" is arithmetic. */
function isProduct(length: number, before: string, after: string): boolean {
  return length === 1 && /\d/.test(before) && /\d/.test(after);
}

/**
 * Whether a mark stands inside a word, so that it reaches no farther than the word: "김*수 씨와 박*영 씨" hide a letter,
 * as "f**k" does. Bold may begin inside a Korean word and go on.
 */
function isGlued({ before, after }: Run, size: 1 | 2): boolean {
  if (size === 2) return LATIN.test(before) && LETTER.test(after);
  return SIGN.test(before) || LETTER.test(before);
}

function isFace(text: string, from: number, to: number): boolean {
  return to - from <= FACE_MAX && FACE.test(text.slice(from, to));
}
