import { OUTLINE } from "../paper/colour";
import { flowing, unrubbed } from "./rubbed";

/** The pen every outline is drawn with; a width of 1 is the crayon's. */
export type Pen = { colour: string; width: number };

const INKED = new RegExp(`stroke="${OUTLINE}"(?: stroke-width="([\\d.]+)")?`, "g");
const PAINT = /(fill|stroke)="([^"]*)"/g;
/** Both rims of a limb together, pixels; see limb(). */
const RIMS = 3.6;
/** Fills darker than this are drawn with the pen: eyes, noses, shoes of emoji. */
const BLACK = 30;

/** The same drawing with another pen: colour and width of every outline changed. */
export function withPen(svg: string, { colour, width }: Pen): string {
  if (colour === OUTLINE && width === 1) return svg;
  return svg.replace(INKED, (_, wide: string | undefined, at: number) =>
    wide === undefined
      ? `stroke="${colour}"`
      : `stroke="${colour}" stroke-width="${widthBy(Number(wide), width, groupAt(svg, at)).toFixed(2)}"`,
  );
}

/**
 * A limb is a broad dark line under one that is a little less broad: its rims, not its breadth, follow the pen. Groups
 * are drawings in units of their own, where a broad outline is broad for the scale alone.
 */
function widthBy(wide: number, factor: number, group: Group): number {
  const rims = wide + (factor - 1) * RIMS;
  if (group === "drawing" && factor < 1) return (wide * (2 + factor)) / 3;
  if (group) return wide * factor;
  return factor < 1 ? Math.max(wide * factor, rims) : Math.min(wide * factor, rims);
}

type Group = "drawing" | "other" | null;

/** The group a stroke belongs to. Of the outline under a drawing half is hidden; drawArt() begins it with its stroke. */
function groupAt(svg: string, at: number): Group {
  const tag = svg.lastIndexOf("<", at);
  if (!svg.startsWith("<g ", tag)) return null;
  return tag + 3 === at ? "drawing" : "other";
}

/** Areas of colour for a wet brush: outlines become bare rims, rubbed strokes flow together into one tone. */
export const coloursOnly = (svg: string, rim: number): string =>
  flowing(withPen(svg, { colour: "#ffffff", width: rim }));

/** Outlines and black spots alone, black on white; what is hidden behind a shape stays hidden. */
export function linesOnly(svg: string, width: number): string {
  const lines = unrubbed(svg).replace(
    PAINT,
    (_, attribute: string, paint: string) => `${attribute}="${lineTone(paint)}"`,
  );
  return withPenOfBlack(lines, width);
}

function lineTone(paint: string): string {
  if (paint === "none" || paint === OUTLINE) return paint;
  return isBlack(paint) ? "#000" : "#fff";
}

const withPenOfBlack = (svg: string, width: number) =>
  withPen(svg, { colour: "#000", width }).replaceAll(`fill="${OUTLINE}"`, 'fill="#000"');

function isBlack(paint: string): boolean {
  if (!/^#[\da-f]{6}$/i.test(paint)) return paint === "#000" || paint === "black";
  const rgb = Number.parseInt(paint.slice(1), 16);
  return 77 * (rgb >> 16) + 150 * ((rgb >> 8) & 255) + 29 * (rgb & 255) < BLACK * 256;
}
