import { handwritingFor } from "@/components/cards/handwriting";
import { handFont, penOn, plainFont } from "@/components/cards/pen";
import { imageOfIcon } from "@/components/cards/svg-image";
import { pngOf } from "@/components/cards/ways";
import type { FaceType } from "@/lib/domains/face-types/face-type";
import type { DrawnHere } from "@/lib/painters/crayon/browser/messages";
import { inLines } from "@/lib/shared/lines";
import { LIGHT_PAPER } from "@/lib/shared/paper-colours";
import { TypeDrawing } from "../type-drawing";

/** What a card says. */
export type TypeCardWords = Record<"title" | "name" | "text" | "mbti" | "about", string>;

/** Pixels; a phone's screen shows it whole. */
export const TYPE_CARD = { width: 1080, height: 1440 } as const;
const SHEET = { left: 28, top: 28, right: 1052, bottom: 1412 } as const;
const SIGN = 190;
/** The four pictures: two and two. */
const PICTURES = { left: 104, top: 462, side: 424, gap: 24 } as const;
const MIDDLE = TYPE_CARD.width / 2;

/**
 * A type as a card, drawn in this browser from the pictures that are on the page; the photo is not on it.
 * @returns PNG of TYPE_CARD's size
 * @throws Error when the browser has no canvas to draw on
 */
export async function drawTypeCard(type: FaceType, drawn: readonly DrawnHere[], words: TypeCardWords): Promise<Blob> {
  const [sign] = await Promise.all([
    imageOfIcon(<TypeDrawing type={type} />, SIGN),
    handwritingFor(Object.values(words).join(" ")),
  ]);
  const canvas = document.createElement("canvas");
  canvas.width = TYPE_CARD.width;
  canvas.height = TYPE_CARD.height;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("No canvas to draw on");
  const pen = penOn(context);
  context.fillStyle = LIGHT_PAPER.paper;
  context.fillRect(0, 0, TYPE_CARD.width, TYPE_CARD.height);
  pen.frame(SHEET, { round: 22, width: 4, fill: LIGHT_PAPER.sheet });

  const soft = LIGHT_PAPER["ink-soft"];
  context.drawImage(sign, PICTURES.left, 82, SIGN, SIGN);
  const left = PICTURES.left + SIGN + 40;
  pen.write(words.title, { x: left, y: 138, font: handFont(42), color: soft });
  pen.write(words.name, { x: left, y: 232, font: handFont(104), width: 640 });
  pen.write(words.mbti, { x: left, y: 286, font: handFont(44), color: soft });
  const width = TYPE_CARD.width - 2 * PICTURES.left;
  const measure = (text: string, size: number) => pen.measure(text, handFont(size));
  const { size, lines } = inLines(words.text, measure, width, [
    { size: 42, lines: 2 },
    { size: 36, lines: 3 },
  ]);
  for (const [nth, line] of lines.entries())
    pen.write(line, { x: PICTURES.left, y: 366 + nth * (size + 10), font: handFont(size), width });

  for (const [nth, picture] of drawn.slice(0, 4).entries()) {
    const x = PICTURES.left + (nth % 2) * (PICTURES.side + PICTURES.gap);
    const y = PICTURES.top + Math.floor(nth / 2) * (PICTURES.side + PICTURES.gap);
    const bitmap = await createImageBitmap(new ImageData(picture.pixels, picture.size));
    context.imageSmoothingQuality = "high";
    context.drawImage(bitmap, x, y, PICTURES.side, PICTURES.side);
    bitmap.close();
    const [right, bottom] = [x + PICTURES.side, y + PICTURES.side];
    pen.frame({ left: x, top: y, right, bottom }, { round: 14, width: 4 });
  }
  pen.write(words.about, { x: MIDDLE, y: 1380, font: plainFont(22), color: soft, align: "center", width });
  return pngOf(canvas);
}
