/** What an address may call a drawing by. */
export const ART_NAME = /^(?:own-[a-z0-9]+|u-[0-9a-f]{2,6}(?:-[0-9a-f]{2,6}){0,9})$/;

/** A key of the art pack in letters that an address may hold: ":acorn" is own-acorn, an emoji its code points. */
export function artName(art: string): string {
  if (art.startsWith(":")) return `own-${art.slice(1)}`;
  return `u-${[...art.replaceAll("\uFE0F", "")].map((letter) => letter.codePointAt(0)?.toString(16)).join("-")}`;
}

/** The key of the art pack that a name stands for. @param name fits ART_NAME */
export function artNamed(name: string): string {
  if (name.startsWith("own-")) return `:${name.slice(4)}`;
  const points = name
    .slice(2)
    .split("-")
    .map((point) => Number.parseInt(point, 16));
  return points.every((point) => point <= 0x10ffff) ? String.fromCodePoint(...points) : "";
}

/** Where a word's drawing is. */
export const artPath = (art: string) => `/images/words/${artName(art)}`;
