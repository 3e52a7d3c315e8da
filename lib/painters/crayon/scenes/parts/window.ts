import { BRIGHT, OUTLINE } from "@/lib/painters/crayon/paper/colour";
import { ellipse, ink, line, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import type { Sketch } from "@/lib/painters/crayon/paper/sketch";
import { drawView, pickView, type View } from "./view";

export type WindowKind = "cross" | "sliding" | "tall" | "lattice";

export type WindowLook = { curtains?: boolean; kind?: WindowKind; view?: View; lights?: boolean };

/** A window in a wall; weather, hour and season are seen through it. */
export function drawWindow(sketch: Sketch, x: number, y: number, w: number, h: number, look: WindowLook = {}): string {
  const { random, light } = sketch;
  const {
    curtains = true,
    kind = random.pick(["cross", "sliding", "tall"] as const),
    view = pickView(sketch),
    lights,
  } = look;
  const hung = curtains ? random.pick([drapes, drapes, blind]) : null;
  return (
    drawView(sketch, x, y, w, h, view, lights) +
    frame(barsOf(kind, x, y, w, h), x, y, w, h, light.shade("#c98f5b"), light.shade("#fff7e6")) +
    shape(rect(x - 8, y + h, w + 16, 9), light.shade("#e3c08f"), 2.2) +
    (hung?.(light.shade(random.pick(BRIGHT)), x, y, w, h) ?? "")
  );
}

/** A large sheet of glass in a thin frame: shop fronts, halls, trains. */
export const drawPane = (
  sketch: Sketch,
  x: number,
  y: number,
  w: number,
  h: number,
  view = pickView(sketch),
  colour = "#9aa5ad",
  lights = true,
): string =>
  drawView(sketch, x, y, w, h, view, lights) +
  ink(rect(x, y, w, h), 6.4) +
  line(rect(x, y, w, h), colour, 3) +
  line(
    path`M${x + 10} ${y + h * 0.34}L${x + w * 0.2} ${y + 8}M${x + 10} ${y + h * 0.52}L${x + w * 0.32} ${y + 8}`,
    "#ffffff",
    3,
    0.55,
  );

/** Sheets of glass side by side, their left edges at `lefts`: one world outside, one sun. */
export function drawPanes(
  sketch: Sketch,
  lefts: readonly number[],
  y: number,
  w: number,
  h: number,
  view: View,
): string {
  const lit = sketch.random.int(lefts.length);
  return lefts.map((x, i) => drawPane(sketch, x, y, w, h, view, undefined, i === lit)).join("");
}

/** A round window. */
export function drawRoundWindow(sketch: Sketch, x: number, y: number, r: number, view = pickView(sketch)): string {
  const ring = ellipse(x, y, r, r);
  const { light } = sketch;
  // The view is square; the wall's colour can't be known here, so a broad frame hides its corners.
  const side = r * 1.44;
  return (
    `<path d="${ring}" fill="${light.sky[0]}"/>` +
    drawView(sketch, x - side / 2, y - side / 2, side, side, view) +
    ink(ring, 17) +
    line(ring, light.shade("#c98f5b"), 13) +
    ink(path`M${x} ${y - r}v${r * 2}M${x - r} ${y}h${r * 2}`, 4.4) +
    line(path`M${x} ${y - r}v${r * 2}M${x - r} ${y}h${r * 2}`, light.shade("#fff7e6"), 2)
  );
}

function barsOf(kind: WindowKind, x: number, y: number, w: number, h: number): string {
  const upright = path`M${x + w / 2} ${y}v${h}`;
  switch (kind) {
    case "cross":
      return upright + path`M${x} ${y + h / 2}h${w}`;
    case "sliding":
      return upright;
    case "tall":
      return path`M${x + w / 3} ${y}v${h}M${x + (w * 2) / 3} ${y}v${h}M${x} ${y + h * 0.28}h${w}`;
    case "lattice":
      return (
        upright +
        path`M${x + w / 4} ${y}v${h}M${x + (w * 3) / 4} ${y}v${h}M${x} ${y + h / 3}h${w}M${x} ${y + (h * 2) / 3}h${w}`
      );
  }
}

function frame(bars: string, x: number, y: number, w: number, h: number, wood: string, pale: string): string {
  const border = rect(x, y, w, h);
  return ink(bars, 6) + line(bars, pale, 2.8) + ink(border, 9) + line(border, wood, 5);
}

function drapes(colour: string, x: number, y: number, w: number, h: number): string {
  const left = path`M${x - 24} ${y - 12}L${x + 10} ${y - 12}Q${x + 6} ${y + h * 0.5} ${x - 10} ${y + h * 0.86}L${x - 24} ${y + h * 0.86}Z`;
  const right = path`M${x + w + 24} ${y - 12}L${x + w - 10} ${y - 12}Q${x + w - 6} ${y + h * 0.5} ${x + w + 10} ${y + h * 0.86}L${x + w + 24} ${y + h * 0.86}Z`;
  return (
    shape(left, colour, 2.2) +
    shape(right, colour, 2.2) +
    `<path d="${path`M${x - 32} ${y - 12}H${x + w + 32}`}" stroke="${OUTLINE}" stroke-width="5" stroke-linecap="round"/>`
  );
}

/** A blind rolled down a little way. */
function blind(colour: string, x: number, y: number, w: number, h: number): string {
  const drop = h * 0.26;
  return (
    shape(path`M${x - 6} ${y - 8}h${w + 12}v${drop}h${-w - 12}Z`, colour, 2.2) +
    line(path`M${x - 2} ${y + drop * 0.25}h${w + 4}M${x - 2} ${y + drop * 0.6}h${w + 4}`, "#fff8ea", 2.4, 0.7) +
    ink(path`M${x + w / 2} ${y + drop - 8}v14`, 1.6) +
    shape(ellipse(x + w / 2, y + drop + 8, 3, 3), "#fff8ea", 1.4)
  );
}
