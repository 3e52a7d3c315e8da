import sharp from "sharp";
import type { Pixels } from "../decode-picture";
import type { Cell } from "./cell-count";
import type { AnnotatedPicture } from "./cells-job";
import { radiusOf } from "./parts";

/** Blue and orange of Okabe and Ito's palette: told apart with every kind of colour blindness. */
export const LIVE_COLOUR = "#0072b2";
export const DEAD_COLOUR = "#d55e00";
/** On light and on blue ground alike: a white line lies under each mark. */
const UNDER = "#ffffff";
/** Of the picture's long edge, and at least so many pixels. */
const LINE_SHARE = 1 / 500;
const LINE_LEAST = 1.5;
/** From the cell's edge to its mark, in pixels. */
const APART = 2;
const QUALITY = 85;

/** The picture with a mark around each cell: a blue circle for a live one, an orange square for a dead one. */
export async function annotatedPicture(
  { data, width, height }: Pixels,
  cells: readonly Cell[],
): Promise<AnnotatedPicture> {
  const marks = Buffer.from(marksOf(cells, width, height));
  const encoded = await sharp(data, { raw: { width, height, channels: 3 } })
    .composite([{ input: marks, top: 0, left: 0 }])
    .webp({ quality: QUALITY })
    .toBuffer();
  // A copy of its own: sharp's buffers may share their memory with others, which can't be handed over.
  return { bytes: new Uint8Array(encoded), width, height };
}

/** Drawn as SVG, in the picture's pixels. */
export function marksOf(cells: readonly Cell[], width: number, height: number): string {
  const line = Math.max(LINE_LEAST, Math.max(width, height) * LINE_SHARE);
  const drawn = (live: boolean) =>
    cells
      .filter((cell) => cell.live === live)
      .map(pathOf)
      .join("");
  const both = (live: boolean, colour: string) => {
    const path = drawn(live);
    return `<path d="${path}" stroke="${UNDER}" stroke-width="${2 * line}"/><path d="${path}" stroke="${colour}" stroke-width="${line}"/>`;
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" fill="none">${both(true, LIVE_COLOUR)}${both(false, DEAD_COLOUR)}</svg>`;
}

function pathOf({ x, y, area, live }: Cell): string {
  const [middleX, middleY, far] = [x, y, radiusOf(area) + APART].map((value) => Math.round(value * 10) / 10);
  if (middleX === undefined || middleY === undefined || far === undefined) return "";
  const arc = `a${far} ${far} 0 1 0`;
  if (live) return `M${middleX - far} ${middleY}${arc} ${2 * far} 0${arc} ${-2 * far} 0`;
  return `M${middleX - far} ${middleY - far}h${2 * far}v${2 * far}h${-2 * far}z`;
}
