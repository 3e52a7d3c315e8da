import { brokenLines, firstLines } from "@/lib/shared/lines";
import { firstSquares, inSquares, type Square } from "./squares";

/** A text as it is written on a card: in squares as Korean schools have them, other scripts on lines. */
export type Written =
  | { kind: "squares"; lines: Square[][] }
  | { kind: "ruled"; lines: { text: string; isRtl: boolean }[] };

const HANGUL = /\p{sc=Hangul}/gu;
const LETTERS = /\p{L}/gu;
const RTL = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;

/**
 * @param width of a line, as `measure` counts
 * @param columns squares of a line
 */
export function writtenOn(
  text: string,
  { measure, width, columns }: { measure: (words: string) => number; width: number; columns: number },
): Written {
  if (isKorean(text)) return { kind: "squares", lines: inSquares(text, columns) };
  const paragraphs = text.split("\n").filter((paragraph) => paragraph.trim() !== "");
  const lines = paragraphs.flatMap((paragraph) => {
    const isRtl = beginsRtl(paragraph);
    return brokenLines(paragraph.trim(), measure, width).map((line) => ({ text: line, isRtl }));
  });
  return { kind: "ruled", lines };
}

/** The first of its lines, with dots where there are more. */
export function firstWritten(
  written: Written,
  most: number,
  { measure, width, columns }: { measure: (words: string) => number; width: number; columns: number },
): Written {
  if (written.kind === "squares") return { kind: "squares", lines: firstSquares(written.lines, most, columns) };
  const texts = written.lines.map(({ text }) => text);
  const lines = firstLines(texts, most, measure, width).map((text, nth) => ({
    text,
    isRtl: written.lines[nth]?.isRtl ?? false,
  }));
  return { kind: "ruled", lines };
}

/** Whether a line runs from right to left: its first letter says so (UAX #9, P2). */
export function beginsRtl(text: string): boolean {
  return RTL.test(text.match(LETTERS)?.[0] ?? "");
}

/** Squares are for Hangul; in those of an Arabic word no letter would join the next. */
function isKorean(text: string): boolean {
  const letters = text.match(LETTERS)?.length ?? 0;
  return !RTL.test(text) && (text.match(HANGUL)?.length ?? 0) * 2 > letters;
}
