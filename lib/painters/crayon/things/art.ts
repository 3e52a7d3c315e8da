import type { Thing } from "@/lib/painters/reading/plan";
import pack from "../art.json";
import { outline, tenth } from "../paper/shapes";

/** SVG body, then the box it is drawn on: x, y, width, height. */
type PackedArt = [body: string, x: number, y: number, w: number, h: number];
type Art = { body: string; x: number; y: number; w: number; h: number; outlined: boolean };

// The compiler sees a huge union of rows here; scripts/pack-art.mts writes them in this shape.
const PACK = pack as unknown as Record<string, PackedArt>;

/** A drawing by emoji, or by ":name" when it is ours (drawings/name.svg); null when nobody drew it. */
export function artOf(key: string): Art | null {
  const bare = key.replaceAll("\uFE0F", "");
  const row = Object.hasOwn(PACK, bare) ? PACK[bare] : undefined;
  if (!row) return null;
  const [body, x, y, w, h] = row;
  return { body, x, y, w, h, outlined: key.startsWith(":") };
}

/** The key of the drawing a thing is drawn with: ours before the emoji. */
export const artKeyOf = (thing: Thing) => (Object.hasOwn(PACK, `:${thing.id}`) ? `:${thing.id}` : thing.art);

/** Width and height in pixels of a drawing whose longer side is `size`; 0 x 0 when nobody drew it. */
export function artSize(key: string, size: number): { w: number; h: number } {
  const art = artOf(key);
  if (!art) return { w: 0, h: 0 };
  const scale = size / Math.max(art.w, art.h);
  return { w: art.w * scale, h: art.h * scale };
}

export type ArtPlace = { x: number; base: number; size: number; flip?: boolean; turn?: number };

/** A drawing standing at (x, base), its longer side `size` pixels; "" when nobody drew it. */
export function drawArt(key: string, { x, base, size, flip = false, turn = 0 }: ArtPlace): string {
  const art = artOf(key);
  if (!art) return "";
  const scale = size / Math.max(art.w, art.h);
  const turned = turn ? ` rotate(${tenth(turn)})` : "";
  const place = `translate(${tenth(x)} ${tenth(base)})${turned} scale(${(flip ? -scale : scale).toFixed(4)} ${scale.toFixed(4)}) translate(${tenth(-art.x - art.w / 2)} ${tenth(-art.y - art.h)})`;
  if (art.outlined) return `<g transform="${place}">${art.body}</g>`;
  // Drawn twice: once under a thick crayon outline, once on top of it with thin inner lines.
  return `<g transform="${place}"><g ${outlineIn(scale, 3.6)}>${art.body}</g><g stroke-opacity=".5" ${outlineIn(scale, 1.1)}>${art.body}</g></g>`;
}

/** outline() for a group that is scaled: small drawings need hundredths. */
function outlineIn(scale: number, pixels: number): string {
  return outline(0).replace('stroke-width="0"', `stroke-width="${(pixels / scale).toFixed(2)}"`);
}
