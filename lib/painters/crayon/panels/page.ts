import type { PaintRequest } from "@/lib/painters/painter";
import type { ScenePlan } from "@/lib/painters/reading/plan";
import { composePicture } from "../compose";
import type { Composition } from "../composition";
import { BRIGHT, MUTED, OUTLINE } from "../paper/colour";
import { createRandom } from "../paper/random";
import { PAPER, rect, tenth } from "../paper/shapes";
import { withPen } from "../raster/layers";
import type { Page } from "../raster/page";
import { groundOf, type Rgb } from "../raster/papers";
import { sparser } from "../raster/rubbed";
import { drawFrame, drawNumber, wobblyBox } from "./frame";
import { drawStickers } from "./stickers";
import { fourWindows, strips, twoWindows, type Window } from "./windows";

/** Half-size lines would be a pencil's: outlines of cuts are drawn broader again, and wander less. */
const PEN = 1.4;
const WANDER = 0.7;
/** Pixels that a cut reaches under its frame. */
const BLEED = 5;

/** A page, and of each cut what it really shows. */
export type LaidPage = Page & { shown: readonly ScenePlan[] };

/** Composes one plan, or each of several in a frame of its own, on one sheet. People look alike in all of them. */
export function layPage(plans: readonly ScenePlan[], request: PaintRequest): LaidPage {
  const cuts = plans.map((plan, i) => composePicture(plan, request, i));
  const [only] = cuts;
  if (only && cuts.length === 1) return wholePage(only);
  const random = createRandom(request.seed).of("page");
  const windows =
    cuts.length === 2
      ? twoWindows(
          cuts.map(({ placed }) => placed),
          random,
        )
      : fourWindows(random);
  const rims = windows.map(({ box }) => wobblyBox(box, random));
  const drawn = windows.map((window, i) => drawCut(cuts[i], window, i));
  const hue = random.int(BRIGHT.length);
  const frames = windows.map(({ box }, i) => {
    const colours = plans[i]?.quiet ? MUTED : BRIGHT;
    const colour = colours[(hue + i * 2 + (i >> 1)) % colours.length] ?? colours[0];
    return drawFrame(rims[i] ?? "", colour) + drawNumber(box, i + 1, colour);
  });
  const beside = cuts.length === 2 ? strips(windows) : [];
  const stickers = beside.map((strip, i) => {
    const plan = plans[i];
    return plan ? withOwnIds(drawStickers(strip, plan, random), `s${i}-`) : "";
  });
  const gutters = drawGutters(rims, groundOf(request.style, request.paper));
  return {
    svg: [...drawn, gutters, ...frames, ...stickers].join(""),
    veils: windows.flatMap(({ box }, i) => {
      const cut = cuts[i];
      return cut ? [{ box, grade: cut.grade }] : [];
    }),
    wander: WANDER,
    ragged: false,
    shown: cuts.map(({ shown }) => shown),
  };
}

const wholePage = ({ svg, grade, shown }: Composition): LaidPage => ({
  svg,
  veils: [{ box: { x0: 0, y0: 0, x1: PAPER, y1: PAPER }, grade }],
  wander: 1,
  ragged: true,
  shown: [shown],
});

/**
 * The part of a picture that is seen through its window, cut straight. A clip path along the wobbly frame took a quarter
 * of the raster's time, so the gutters are laid over instead.
 */
function drawCut(cut: Composition | undefined, { box, view }: Window, i: number): string {
  const picture = withOwnIds(sparser(withPen(cut?.svg ?? "", { colour: OUTLINE, width: PEN })), `c${i}-`);
  const port = `x="${tenth(box.x0 - BLEED)}" y="${tenth(box.y0 - BLEED)}" width="${tenth(box.x1 - box.x0 + 2 * BLEED)}" height="${tenth(box.y1 - box.y0 + 2 * BLEED)}"`;
  const margin = (BLEED * (view.x1 - view.x0)) / (box.x1 - box.x0);
  const seen = [view.x0 - margin, view.y0 - margin, view.x1 - view.x0 + 2 * margin, view.y1 - view.y0 + 2 * margin];
  return `<svg ${port} viewBox="${seen.map(tenth).join(" ")}" preserveAspectRatio="none">${picture}</svg>`;
}

/** Bare paper with a hole for each cut, along the frames. */
function drawGutters(rims: readonly string[], [r, g, b]: Rgb): string {
  return `<path fill-rule="evenodd" d="${rect(0, 0, PAPER, PAPER)}${rims.join("")}" fill="rgb(${r},${g},${b})"/>`;
}

/** Ids are valid for a whole document: two cuts with the same drawing must not share them. */
export const withOwnIds = (svg: string, prefix: string): string =>
  svg.replace(/(\sid="|url\(#|href="#)/g, `$1${prefix}`);
