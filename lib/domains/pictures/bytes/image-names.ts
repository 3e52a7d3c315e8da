import { IMAGE_WIDTHS, type ImageWidth } from "../picture";

/** What the bytes of one width are called in the image store. */
export function imageName(key: string, width: ImageWidth): string {
  return `${key}/${width}.webp`;
}

/** Of all widths, in the order in which the store lists them. */
export function imageNames(key: string): string[] {
  return IMAGE_WIDTHS.map((width) => imageName(key, width)).sort();
}
