import { handFont, type Pen, plainFont } from "@/components/cards/pen";
import { inLines } from "@/lib/shared/lines";
import { LIGHT_PAPER } from "@/lib/shared/paper-colours";
import type { CardContent } from "./card-content";
import { FOOT, SHEET, WRITING } from "./card-layout";
import { beginsRtl } from "./written";

const AUTHOR_MAX = 300;
/** A title is one line, or two that are smaller. */
const TITLES = [
  { size: 64, lines: 1 },
  { size: 54, lines: 1 },
  { size: 52, lines: 2 },
];
/** From its row's top to what its first line stands on, and how high that is. */
const ROWS = { one: { base: 68, height: 98 }, two: { base: 58, height: 138 } };

/** The title, and whose day it is. @returns how high its row is; 0 without a title */
export function drawTitle(pen: Pen, { title, author }: CardContent, top: number): number {
  if (title === "") return 0;
  const measure = (words: string, size: number) => pen.measure(words, handFont(size));
  const name = author ? (inLines(author, measure, AUTHOR_MAX, [{ size: 42, lines: 1 }]).lines[0] ?? "") : "";
  const room = WRITING.width - 8 - (name ? measure(name, 42) + 36 : 0);
  const { size, lines } = inLines(title, measure, room, TITLES);
  const row = ROWS[lines.length > 1 ? "two" : "one"];
  const isRtl = beginsRtl(title);
  for (const [nth, line] of lines.entries()) {
    const x = WRITING.left + 4 + (isRtl ? room : 0);
    pen.write(line, {
      x,
      y: top + row.base + nth * size,
      font: handFont(size),
      isRtl,
      align: isRtl ? "right" : "left",
      width: room,
    });
  }
  const end = WRITING.left + WRITING.width - 4;
  const soft = LIGHT_PAPER["ink-soft"];
  pen.write(name, {
    x: end,
    y: top + row.base,
    font: handFont(42),
    color: soft,
    align: "right",
    isRtl: beginsRtl(name),
  });
  return row.height;
}

/** Its corners are rounded, and a line is drawn around it. */
export function drawPicture(
  context: CanvasRenderingContext2D,
  pen: Pen,
  picture: ImageBitmap,
  { left, top, side }: { left: number; top: number; side: number },
): void {
  context.save();
  context.beginPath();
  context.roundRect(left, top, side, side, 18);
  context.clip();
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, left, top, side, side);
  context.restore();
  pen.frame({ left, top, right: left + side, bottom: top + side }, { round: 18, width: 4 });
}

/** The site's name and where the day is, and that no hand drew the picture. */
export function drawFoot(
  context: CanvasRenderingContext2D,
  pen: Pen,
  brand: HTMLImageElement,
  { site, path }: CardContent,
  byAi: string | null,
): void {
  const top = SHEET.bottom - FOOT;
  const left = WRITING.left + 2;
  context.drawImage(brand, left, top + 8, 52, 52);
  const x = left + 62;
  if (path) {
    pen.write(site, { x, y: top + 34, font: handFont(34), width: 600 });
    const soft = LIGHT_PAPER["ink-soft"];
    pen.write(`${location.host}${path}`, { x, y: top + 60, font: plainFont(19), color: soft, width: 640 });
  } else pen.write(site, { x, y: top + 47, font: handFont(40), width: 600 });
  if (byAi === null) return;
  const font = handFont(32);
  const width = pen.measure(byAi, font) + 36;
  const right = WRITING.left + WRITING.width - 2;
  pen.frame({ left: right - width, top: top + 10, right, bottom: top + 58 }, { round: 20, width: 2 });
  pen.write(byAi, { x: right - width / 2, y: top + 45, font, align: "center" });
}
