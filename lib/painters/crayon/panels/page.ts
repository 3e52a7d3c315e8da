import type { PaintRequest } from "@/lib/painters/painter";
import type { ScenePlan } from "@/lib/painters/reading/plan";
import { type Composition, composePicture } from "../compose";
import { BRIGHT, OUTLINE } from "../paper/colour";
import { createRandom, hashText, type Random } from "../paper/random";
import { PAPER, tenth } from "../paper/shapes";
import { withPen } from "../raster/layers";
import type { Page } from "../raster/page";
import { drawFrame, drawNumber, wobblyBox } from "./frame";
import { drawStickers } from "./stickers";
import { fourWindows, strips, twoWindows, type Window } from "./windows";

/** Half-size lines would be a pencil's: outlines of cuts are drawn broader again, and wander less. */
const PEN = 1.4;
const WANDER = 0.7;
/** Between the seeds of one page's cuts, far enough that no page repeats a cut of its neighbour. */
const NEXT_CUT = 7919;

/** Composes one plan, or each of several in a frame of its own, on one sheet. People look alike in all of them. */
export function layPage(plans: readonly ScenePlan[], request: PaintRequest): Page {
  const cuts = plans.map((plan, i) => composePicture(plan, { ...request, seed: request.seed + i * NEXT_CUT }));
  const [only] = cuts;
  if (only && cuts.length === 1) return wholePage(only);
  const random = createRandom(hashText(request.text) ^ Math.imul(request.seed + 1, 0x2545f491));
  const windows =
    cuts.length === 2
      ? twoWindows(
          cuts.map(({ placed }) => placed),
          random,
        )
      : fourWindows(random);
  const hue = random.int(BRIGHT.length);
  const beside = cuts.length === 2 ? strips(windows) : [];
  const drawn = windows.map((window, i) => drawCut(cuts[i], window, i, hue, random));
  const stickers = beside.map((strip, i) => {
    const plan = plans[i];
    return plan ? withOwnIds(drawStickers(strip, plan, random), `s${i}-`) : "";
  });
  return {
    svg: [...drawn, ...stickers].join(""),
    veils: windows.flatMap(({ box }, i) => {
      const cut = cuts[i];
      return cut ? [{ box, grade: cut.grade }] : [];
    }),
    wander: WANDER,
    ragged: false,
  };
}

const wholePage = ({ svg, grade }: Composition): Page => ({
  svg,
  veils: [{ box: { x0: 0, y0: 0, x1: PAPER, y1: PAPER }, grade }],
  wander: 1,
  ragged: true,
});

function drawCut(cut: Composition | undefined, { box, view }: Window, i: number, hue: number, random: Random): string {
  const rim = wobblyBox(box, random);
  const colour = BRIGHT[(hue + i * 2 + (i >> 1)) % BRIGHT.length] ?? BRIGHT[0];
  const scale = (box.x1 - box.x0) / (view.x1 - view.x0);
  const place = `translate(${tenth(box.x0 - view.x0 * scale)} ${tenth(box.y0 - view.y0 * scale)}) scale(${scale.toFixed(4)})`;
  const picture = withOwnIds(withPen(cut?.svg ?? "", { colour: OUTLINE, width: PEN }), `c${i}-`);
  return `<clipPath id="cut${i}"><path d="${rim}"/></clipPath><g clip-path="url(#cut${i})"><g transform="${place}">${picture}</g></g>${drawFrame(rim, colour)}${drawNumber(box, i + 1, colour)}`;
}

/** Ids are valid for a whole document: two cuts with the same drawing must not share them. */
export const withOwnIds = (svg: string, prefix: string): string =>
  svg.replace(/(\sid="|url\(#|href="#)/g, `$1${prefix}`);
