import sharp, { type OverlayOptions } from "sharp";
import { inLines } from "@/lib/shared/lines";
import { LIGHT_PAPER } from "@/lib/shared/paper-colours";
import { CARD_WIDTH } from "../picture";
import { type Font, handwritingFont } from "./font";
import { measuredIn, writable } from "./words";

export const CARD_HEIGHT = 630;

/** All that a card shows. */
export type CardOf = {
  title: string;
  /** Calendar date, "2026-11-21". */
  day: string;
  author: string;
  /** The day's picture, encoded; null for none. */
  picture: Buffer | null;
  /** What the site is called. */
  site: string;
};

const { ink: INK, "ink-soft": SOFT, outline: OUTLINE, paper: PAPER, sheet: SHEET_COLOUR, line: LINE } = LIGHT_PAPER;

/**
 * KakaoTalk shows the middle 1200x600 and crops by itself: every word keeps away from the edges. Words are outlines of
 * our font, so that no machine needs one, and what the font lacks is left out: nothing of a title makes a card fail.
 * @returns WebP
 */
export async function drawCard({ title, day, author, picture, site }: CardOf): Promise<Buffer> {
  const font = await handwritingFont();
  const frame = { x: 56, y: 55, side: 520 };
  const words = picture
    ? { x: frame.x + frame.side + 56, width: CARD_WIDTH - (frame.x + frame.side + 56) - 64, middle: false }
    : { x: 140, width: CARD_WIDTH - 280, middle: true };
  const parts = [SHEET, wordsOf({ title, day, author, site }, words, font)];
  const paper = sharp({ create: { width: CARD_WIDTH, height: CARD_HEIGHT, channels: 3, background: PAPER } });
  const layers: OverlayOptions[] = [{ input: svg(parts.join("")) }];
  if (picture) {
    const image = await sharp(picture, { limitInputPixels: 4096 * 4096 })
      .resize(frame.side, frame.side)
      .toBuffer();
    layers.push({ input: image, left: frame.x, top: frame.y }, { input: svg(frameOf(frame)) });
  }
  return paper.composite(layers).webp({ quality: 90, effort: 2 }).toBuffer();
}

function svg(inside: string): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">${inside}</svg>`,
  );
}

const SHEET = `<path d="M26 30c380-6 770-4 1148 1 3 190 2 380-2 569-380 5-768 6-1146 1-4-190-4-381 0-571z" fill="${SHEET_COLOUR}" stroke="${OUTLINE}" stroke-width="3.5"/>`;

/** Drawn by hand around the picture, and the corners of its paper rounded by the sheet's colour. */
function frameOf({ x, y, side }: { x: number; y: number; side: number }): string {
  const [right, bottom] = [x + side, y + side];
  const round = `M${x - 4} ${y - 4}h${side + 8}v${side + 8}h${-side - 8}zM${x + 16} ${y}a16 16 0 0 0 -16 16v${side - 32}a16 16 0 0 0 16 16h${side - 32}a16 16 0 0 0 16 -16v${-side + 32}a16 16 0 0 0 -16 -16z`;
  const line = `M${x + 14} ${y + 1}c${side / 3} -5 ${side / 1.6} 3 ${side - 30} -1q16 1 16 17c4 ${side / 3} -3 ${side / 1.7} 0 ${side - 34}q0 17 -17 17c${-side / 3} 5 ${-side / 1.7} -3 ${-side + 33} 1q-16 0 -16 -17c-4 ${-side / 3} 3 ${-side / 1.7} 0 ${-side + 33}q0 -16 17 -17z`;
  return `<path d="${round}" fill="${SHEET_COLOUR}" fill-rule="evenodd"/><path d="${line}" fill="none" stroke="${OUTLINE}" stroke-width="4" stroke-linejoin="round"/><path d="M${right} ${bottom}" />`;
}

/** Between these the title and what stands below it are in the middle. */
const [TOP, BOTTOM] = [58, 512];
/** From the title's last line to the one below it. */
const SMALL_GAP = 84;
const SMALL = [{ size: 54, lines: 1 }];

type Place = { x: number; width: number; middle: boolean };

function wordsOf({ title, day, author, site }: Omit<CardOf, "picture">, place: Place, font: Font): string {
  const said = writable(title, font);
  const measure = measuredIn(font);
  const sizes = place.middle
    ? [
        { size: 128, lines: 2 },
        { size: 104, lines: 3 },
        { size: 84, lines: 4 },
      ]
    : [
        { size: 112, lines: 3 },
        { size: 92, lines: 4 },
        { size: 76, lines: 5 },
      ];
  // A day without a title is its date.
  const { size, lines } = inLines(said || date(day), measure, place.width, sizes);
  const name = writable(author, font);
  const beside = [said && date(day), name].filter(Boolean).join("   ");
  const below = inLines(beside, measure, place.width, SMALL).lines[0] ?? "";
  const height = lines.length * size + (below ? SMALL_GAP : 0);
  let y = Math.max(TOP, (BOTTOM + TOP - height) / 2) + size * 0.78;
  const parts = lines.map((line) => {
    const rule = place.middle
      ? `<path stroke="${LINE}" stroke-width="2.5" d="M${place.x} ${y + 14}h${place.width}"/>`
      : "";
    const part = rule + lineOf(line, { ...place, y, size, fill: INK }, font);
    y += size;
    return part;
  });
  parts.push(lineOf(below, { ...place, y: y - size + SMALL_GAP, size: 54, fill: SOFT }, font));
  return parts.join("") + brand(writable(site, font), place, font);
}

function lineOf(
  text: string,
  { x, y, width, middle, size, fill }: Place & { y: number; size: number; fill: string },
  font: Font,
): string {
  const scale = size / font.em;
  const left = middle ? x + (width - font.widthOf(text) * scale) / 2 : x;
  const at = `translate(${left.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(4)})`;
  // A pen's stroke is thin beside a picture.
  return `<path transform="${at}" fill="${fill}" stroke="${fill}" stroke-width="${(1.1 / scale).toFixed(1)}" d="${font.pathOf(text)}"/>`;
}

/** An open diary with a sun, and the site's name. */
function brand(name: string, place: Place, font: Font): string {
  const width = (font.widthOf(name) * 46) / font.em + 54;
  const x = place.middle ? place.x + (place.width - width) / 2 : place.x;
  const mark = `<g transform="translate(${x.toFixed(1)} 528)" fill="none" stroke="${OUTLINE}" stroke-width="2.2" stroke-linejoin="round" stroke-linecap="round"><path fill="${SHEET_COLOUR}" d="M20 10.500c-4.5-3-9.5-3.4-15.2-2.600l.3 22.300c5.6-.8 10.5-.3 14.9 2.5 4.5-2.9 9.400-3.400 15.1-2.400l-.2-22.500c-5.500-.8-10.400-.3-14.900 2.700z"/><path d="M20 10.700l.1 21.600"/><path stroke="#5d9b48" stroke-width="2.600" d="M8.600 24.800c2.600-4.400 5.300-4.300 7.600.3"/><circle cx="12.400" cy="15.600" r="2.600" fill="#f5c542" stroke="#ee8f3f"/><path stroke="${LINE}" d="M24.200 15.600c2.400-.9 4.500-1.100 6.800-.9M24.200 20c2.400-.9 4.500-1.100 6.800-.9"/></g>`;
  return mark + lineOf(name, { x: x + 50, width: 0, middle: false, y: 562, size: 46, fill: INK }, font);
}

/** A date as both languages read it. */
function date(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(year)}. ${Number(month)}. ${Number(date)}.`;
}
