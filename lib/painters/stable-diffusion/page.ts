import sharp from "sharp";
import type { PanelCount, Paper } from "@/lib/painters/painter";

/** White between and around the panels: share of the page's side. */
const GUTTER = 0.02;

const PAPER_COLOURS: Record<Paper, string> = { white: "#ffffff", tinted: "#f6ead2" };

/** Pixels that the model is asked for: multiples of 8. */
export type DrawnSize = { width: number; height: number };

/**
 * What one panel is drawn as. A page of two has wide panels, one above the other; they are as many pixels as the
 * model's own square, which it draws best. The panels of four are drawn whole and shrink on the page.
 * @param side of the model's own square, in pixels
 */
export function panelSize(panels: PanelCount, side: number): DrawnSize {
  if (panels !== 2) return { width: side, height: side };
  const height = Math.floor((side * Math.SQRT1_2) / 8) * 8;
  return { width: height * 2, height };
}

/**
 * Puts drawn panels on one page, in reading order.
 * @param images one, two or four encoded images
 * @param side of the page in pixels
 * @returns PNG; a single image is the page, as it is
 */
export async function putOnPage(images: readonly Buffer[], side: number, paper: Paper = "white"): Promise<Buffer> {
  const [only] = images;
  if (only && images.length === 1) return only;
  const gutter = Math.max(2, Math.round(side * GUTTER));
  const columns = images.length === 2 ? 1 : 2;
  const width = Math.floor((side - gutter * (columns + 1)) / columns);
  const height = Math.floor((side - gutter * 3) / 2);
  const panels = await Promise.all(
    images.map(async (image, i) => ({
      input: await sharp(image).resize({ width, height, fit: "cover" }).png().toBuffer(),
      left: gutter + (i % columns) * (width + gutter),
      top: gutter + Math.floor(i / columns) * (height + gutter),
    })),
  );
  const page = sharp({ create: { width: side, height: side, channels: 3, background: PAPER_COLOURS[paper] } });
  return page.composite(panels).png().toBuffer();
}
