import { handFont, type Pen } from "@/components/cards/pen";
import { LIGHT_PAPER } from "@/lib/shared/paper-colours";
import { COLUMNS, SQUARE, WRITING } from "./card-layout";
import type { Written } from "./written";

/** Of letters in a square and on a line. */
export const HAND = 50;
/** From a line's top to what its letters stand on. */
const BASE = 45;
/** As printed on manuscript paper. */
const PRINTED = "#e3b7a2";
/** These stand in a corner of their square. */
const IN_CORNER = /^[.,]$/;

/** The empty lines of a card: squares, or rules. */
export function drawLines(pen: Pen, kind: Written["kind"], { top, count }: { top: number; count: number }): void {
  if (count === 0) return;
  const [left, right, bottom] = [WRITING.left, WRITING.left + WRITING.width, top + count * SQUARE];
  for (let line = kind === "squares" ? 0 : 1; line <= count; line += 1)
    pen.line([left, top + line * SQUARE], [right, top + line * SQUARE], PRINTED, 2);
  if (kind === "ruled") return;
  for (let column = 0; column <= COLUMNS; column += 1)
    pen.line([left + column * SQUARE, top], [left + column * SQUARE, bottom], PRINTED, 2);
}

/** What is written on them. */
export function drawWriting(pen: Pen, written: Written, top: number): void {
  const font = handFont(HAND);
  const baseOf = (line: number) => top + line * SQUARE + BASE;
  if (written.kind === "ruled") {
    for (const [line, { text, isRtl }] of written.lines.entries()) {
      const x = isRtl ? WRITING.left + WRITING.width : WRITING.left;
      pen.write(text, { x, y: baseOf(line) + 4, font, isRtl, align: isRtl ? "right" : "left", width: WRITING.width });
    }
    return;
  }
  for (const [line, squares] of written.lines.entries()) {
    for (const [column, square] of squares.entries()) {
      if (square === "") continue;
      const left = WRITING.left + column * SQUARE;
      const place = { y: baseOf(line), font, color: LIGHT_PAPER.ink, width: SQUARE - 4 };
      if (IN_CORNER.test(square)) pen.write(square, { ...place, x: left + SQUARE * 0.2 });
      else pen.write(square, { ...place, x: left + SQUARE / 2, align: "center" });
    }
  }
}
