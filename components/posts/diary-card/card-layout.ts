/** A card is as wide and as high as this, in pixels. */
export const CARD = { width: 1080, height: 1440 } as const;
/** The sheet on it. */
export const SHEET = { left: 28, top: 28, right: 1052, bottom: 1412 } as const;
/** Squares of a line, and how wide and how far apart in height they are; lines of other scripts are as far apart. */
export const COLUMNS = 16;
export const SQUARE = 61;
/** Where lines begin, and how wide they are. */
export const WRITING = { left: (CARD.width - COLUMNS * SQUARE) / 2, width: COLUMNS * SQUARE } as const;
/** From the sheet's top to the line under the date. */
export const HEAD = 92;
/** At the foot: the site's name. */
export const FOOT = 76;

const PAD = 20;
const PICTURE_MAX = 976;
/** Below a picture there are so many lines at most; a short day has fewer, and a larger picture. */
export const LINES_BELOW = { least: 2, most: 5 } as const;

export type CardLayout = {
  /** Where the row of the title ends: at the head where there is none. */
  titleBottom: number;
  picture: { left: number; top: number; side: number } | null;
  /** The lines to write on. */
  lines: { top: number; count: number };
};

/**
 * Where things stand on a card: the picture is as large as the lines let it be, and lines fill what is left.
 * @param titleHeight of the row of the title; 0 without one
 * @param wanted how many lines the text takes; 0 without one
 */
export function layoutOf(card: { titleHeight: number; hasPicture: boolean; wanted: number }): CardLayout {
  const titleBottom = SHEET.top + HEAD + card.titleHeight;
  const room = SHEET.bottom - FOOT - titleBottom - 2 * PAD;
  if (!card.hasPicture) {
    const count = Math.floor(room / SQUARE);
    return { titleBottom, picture: null, lines: { top: titleBottom + PAD + (room - count * SQUARE) / 2, count } };
  }
  const { least, most } = LINES_BELOW;
  const wanted = card.wanted === 0 ? 0 : Math.min(Math.max(card.wanted, least), most);
  const side = Math.min(PICTURE_MAX, room - (wanted > 0 ? PAD + wanted * SQUARE : 0));
  const count = Math.max(wanted, Math.floor((room - side - PAD) / SQUARE));
  const below = count > 0 ? PAD + count * SQUARE : 0;
  const top = titleBottom + PAD + (room - side - below) / 2;
  const picture = { left: (CARD.width - side) / 2, top, side };
  return { titleBottom, picture, lines: { top: top + side + PAD, count } };
}
