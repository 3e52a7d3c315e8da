import type { Painted, PaintRequest } from "@/lib/painters/painter";
import { layOut } from "./lay-out";
import { renderPicture } from "./raster/render";
import { encodePng, rasteriseBySharp } from "./raster/sharp";

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
  let planned = begun;
  const { page, alt, prompt } = layOut(request, () => {
    planned = performance.now();
    onProgress(DONE.planned);
  });
  onProgress(DONE.composed);
  const drawn = await renderPicture(page, request, rasteriseBySharp, (stage) => onProgress(DONE[stage]));
  const image = await encodePng(drawn, request.size);
  onProgress(DONE.encoded);
  return {
    image,
    alt,
    prompt,
    timings: { planMs: Math.round(planned - begun), drawMs: Math.round(performance.now() - planned) },
  };
}
