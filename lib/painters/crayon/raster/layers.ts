import { OUTLINE } from "../paper/colour";

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
      : `stroke="${colour}" stroke-width="${widthBy(Number(wide), width, isGroup(svg, at)).toFixed(2)}"`,
  );
}

/**
 * A limb is a broad dark line under one that is a little less broad: its rims, not its breadth, follow the pen. Groups
 * are drawings in units of their own, where a broad outline is broad for the scale alone.
 */
function widthBy(wide: number, factor: number, group: boolean): number {
  const rims = wide + (factor - 1) * RIMS;
  if (group) return wide * factor;
  return factor < 1 ? Math.max(wide * factor, rims) : Math.min(wide * factor, rims);
}

const isGroup = (svg: string, at: number) => svg.startsWith("<g ", svg.lastIndexOf("<", at));

/** The strokes of waxArea(): the only ones with an opacity right behind their width. */
const RUBBED = /stroke-width="([\d.]+)" stroke-opacity="([\d.]+)"\/>/g;

/** Areas of colour for a wet brush: outlines become bare rims, rubbed strokes flow together into one tone. */
export function coloursOnly(svg: string, rim: number): string {
  return withPen(svg, { colour: "#ffffff", width: rim }).replace(
    RUBBED,
    (_, width: string, opacity: string) =>
      `stroke-width="${(Number(width) * 2.6).toFixed(1)}" stroke-opacity="${(Number(opacity) * 0.4).toFixed(2)}"/>`,
  );
}

/** Outlines and black spots alone, black on white; what is hidden behind a shape stays hidden. */
export function linesOnly(svg: string, width: number): string {
  const lines = svg.replace(PAINT, (_, attribute: string, paint: string) => `${attribute}="${lineTone(paint)}"`);
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
