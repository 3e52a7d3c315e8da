import { AVATAR_WIDTHS, CARD_WIDTH, CELLS_WIDTH, IMAGE_WIDTHS } from "../picture";

const EVERY_WIDTH = [...new Set([...IMAGE_WIDTHS, ...AVATAR_WIDTHS, CARD_WIDTH, CELLS_WIDTH])];
export type StoredWidth = (typeof EVERY_WIDTH)[number];

/** What the bytes of one width are called in the image store. */
export function imageName(key: string, width: StoredWidth): string {
  return `${key}/${width}.webp`;
}

/** A picture's, of all widths, in the order in which the store lists them. */
export function imageNames(key: string): string[] {
  return IMAGE_WIDTHS.map((width) => imageName(key, width)).sort();
}

/** All that may lie under a key, whatever it is: what is removed when nobody names it any more. */
export function everyImageName(key: string): string[] {
  return EVERY_WIDTH.map((width) => imageName(key, width));
}
