import type { Painted, PaintRequest } from "@/lib/painters/painter";
import { describePanels } from "@/lib/painters/reading/describe";
import { planToPrompt } from "@/lib/painters/reading/prompt";
import { readMoments } from "@/lib/painters/reading/read";
import { layPage } from "./panels/page";
import { renderPicture } from "./raster/render";

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
  const { whole, panels } = readMoments(request.text, request.panels, request.edits, request.day);
  const planned = performance.now();
  onProgress(DONE.planned);
  const page = layPage(panels, request);
  onProgress(DONE.composed);
  const image = await renderPicture(page, request, (stage) => onProgress(DONE[stage]));
  return {
    image,
    // What is in the picture, not what found no place in it; a prompt may hold all that was understood.
    alt: describePanels(page.shown, request.style),
    prompt: planToPrompt(whole, request.style, request.narrator),
    timings: { planMs: Math.round(planned - begun), drawMs: Math.round(performance.now() - planned) },
  };
}
