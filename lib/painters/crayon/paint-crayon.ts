import type { Painted, PaintRequest } from "@/lib/painters/painter";
import { describePanels } from "@/lib/painters/reading/describe";
import type { ScenePlan, Thing } from "@/lib/painters/reading/plan";
import { planToPrompt } from "@/lib/painters/reading/prompt";
import { readDiary, readPanels } from "@/lib/painters/reading/read";
import { layPage } from "./panels/page";
import { renderPicture } from "./raster/render";
import { artKeyOf, artOf } from "./things/art";

/** How far a picture is after each stage; measured shares of the time at 512 px. */
const DONE = { planned: 0.02, composed: 0.1, rastered: 0.57, crayoned: 0.93, encoded: 1 } as const;

/**
 * Draws a diary in this thread: text -> plan -> flat shapes -> strokes -> uncompressed PNG of `request.size` pixels.
 * The same request gives the same bytes. Any text gives a picture.
 * @param onProgress called after each of five stages with 0..1
 */
export async function paintCrayon(
  request: PaintRequest,
  onProgress: (done: number) => void = () => {},
): Promise<Painted> {
  const begun = performance.now();
  const panels = readPanels(request.text, request.panels, request.edits);
  const whole = panels.length === 1 && panels[0] ? panels[0] : readDiary(request.text, request.edits);
  // The alt text tells what is in the picture, not what nobody drew; a prompt may hold all that was understood.
  const plans = panels.map(withoutUndrawn);
  const planned = performance.now();
  onProgress(DONE.planned);
  const page = layPage(plans, request);
  onProgress(DONE.composed);
  const image = await renderPicture(page, request, (stage) => onProgress(DONE[stage]));
  return {
    image,
    alt: describePanels(plans, request.style),
    prompt: planToPrompt(whole, request.style, request.narrator),
    timings: { planMs: Math.round(planned - begun), drawMs: Math.round(performance.now() - planned) },
  };
}

function withoutUndrawn(plan: ScenePlan): ScenePlan {
  const isDrawn = (thing: Thing) => artOf(artKeyOf(thing)) !== null;
  const remembered = { ...plan.remembered, things: plan.remembered.things.filter(isDrawn) };
  return { ...plan, things: plan.things.filter(isDrawn), remembered };
}
