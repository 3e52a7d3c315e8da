/** The crayon painter in a browser's worker. Bundled to public/painter/, for itself: no page carries the lexicon. */
import type { Rasterise } from "../raster/raster";
import { drawHere } from "./draw-here";
import type { FromPainter, ToPainter } from "./messages";
import { drawSvg } from "./svg-on-canvas";

/** The worker's own scope; TypeScript's types of pages and of workers don't go together. */
const scope = globalThis as unknown as {
  postMessage(message: FromPainter, transfer?: ArrayBuffer[]): void;
  onmessage: ((event: { data: ToPainter }) => void) | null;
};

const rasterise: Rasterise = async (svg, size) => {
  const canvas = new OffscreenCanvas(size, size).getContext("2d", { alpha: false, willReadFrequently: true });
  if (!canvas) throw new Error("this browser has no canvas for workers");
  drawSvg(svg, canvas);
  const { buffer } = canvas.getImageData(0, 0, size, size).data;
  return new Uint8Array(buffer);
};

scope.onmessage = async ({ data: { id, request, friend } }) => {
  try {
    const drawn = await drawHere(request, friend, rasterise);
    scope.postMessage({ id, drawn }, [drawn.pixels.buffer]);
  } catch (err) {
    scope.postMessage({ id, failed: err instanceof Error ? err.message : String(err) });
  }
};
