import type { PaintRequest } from "@/lib/painters/painter";
import type { Composition } from "../compose";
import { hashText } from "../paper/random";
import { crayonPass } from "./crayon-pass";
import { HANDS } from "./hand";
import { encodePng, rasterise, svgDocument } from "./raster";

export type RenderStage = "rastered" | "crayoned" | "encoded";

/** From flat shapes to an encoded picture in the request's style. */
export async function renderPicture(
  { svg, grade }: Composition,
  request: PaintRequest,
  onStage: (stage: RenderStage) => void = () => {},
): Promise<Buffer> {
  const pixels = await rasterise(svgDocument(svg, request.size, HANDS[request.style]));
  onStage("rastered");
  const drawn = crayonPass(pixels, request.size, (hashText(request.text) + request.seed) >>> 0, request.style, grade);
  onStage("crayoned");
  const image = await encodePng(drawn, request.size);
  onStage("encoded");
  return image;
}
