import { outline } from "../paper/shapes";
import { artOf } from "./art";

/** Of its longer side; an icon is drawn small, and its line must still be seen. */
const LINE = 0.05;

/** A drawing of the art pack alone, as an SVG file with the line it has in pictures; null when nobody drew it. */
export function artIcon(key: string): string | null {
  const art = artOf(key);
  if (!art) return null;
  const { body, x, y, w, h, outlined } = art;
  const long = Math.max(w, h);
  const around = long * LINE;
  const box = [x + w / 2 - long / 2 - around, y + h / 2 - long / 2 - around, long + 2 * around, long + 2 * around];
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.map((side) => side.toFixed(1)).join(" ")}">`;
  if (outlined) return `${open}${body}</svg>`;
  // As in a picture: once under the crayon's line, once on top of it; the file holds it once.
  const line = outline(0).replace('stroke-width="0"', `stroke-width="${(2 * around).toFixed(2)}"`);
  return `${open}<g ${line}><g id="a">${body}</g></g><use href="#a"/></svg>`;
}
