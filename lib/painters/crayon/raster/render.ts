import type { PaintRequest } from "@/lib/painters/painter";
import { inkPass } from "./ink-pass";
import { coloursOnly, linesOnly, withPen } from "./layers";
import type { Page } from "./page";
import { PAPER_TONES, type Rgb, WHITE } from "./papers";
import { type Rasterise, svgDocument } from "./raster";
import { unsmoothed } from "./rubbed";
import { layVeils } from "./veil";
import { type WashLayers, washPass } from "./wash-pass";
import { handFor, type WaxStyle } from "./wax-hands";
import { waxPass } from "./wax-pass";

export type RenderStage = "rastered" | "crayoned";

/** How a wet tool splits a drawing: width of the bare rims between colours, and of the lines. */
const SPLITS = { watercolour: { rim: 0.8, line: 0.5 }, ink: { rim: 0.3, line: 0.62 } } as const;

/**
 * From flat shapes to the pixels of a picture in the request's style: `request.size` squared, 3 bytes each. Where the
 * shapes become pixels is the caller's; everything else is the same on the server and in a browser.
 */
export async function renderPicture(
  page: Page,
  request: PaintRequest,
  rasterise: Rasterise,
  onStage: (stage: RenderStage) => void = () => {},
): Promise<Uint8ClampedArray> {
  const { style, size, seed } = request;
  const paper = PAPER_TONES[style][request.paper];
  const draw =
    style === "watercolour" || style === "ink"
      ? await splitFor(page, style, size, rasterise)
      : await wholeFor(page, request, style, paper, rasterise);
  onStage("rastered");
  const drawn = draw(seed, paper);
  onStage("crayoned");
  return drawn;
}

type Draw = (seed: number, paper: Rgb) => Uint8ClampedArray;

async function wholeFor(
  page: Page,
  request: PaintRequest,
  style: WaxStyle,
  paper: Rgb,
  rasterise: Rasterise,
): Promise<Draw> {
  const { size } = request;
  const hand = handFor(style, { toned: request.paper === "tinted", small: !page.ragged });
  const pixels = await rasterise(svgDocument(unsmoothed(withPen(page.svg, hand.pen)), size, paper), size);
  layVeils(pixels, size, page.veils);
  return (seed) => waxPass(pixels, size, seed, hand, paper, page);
}

async function splitFor(page: Page, style: keyof typeof SPLITS, size: number, rasterise: Rasterise): Promise<Draw> {
  const { rim, line } = SPLITS[style];
  // Both at once: where a second core is idle a picture is ready sooner.
  const [colours, lines] = await Promise.all([
    rasterise(svgDocument(coloursOnly(page.svg, rim), size, WHITE), size),
    rasterise(svgDocument(linesOnly(page.svg, line), size, WHITE), size),
  ]);
  layVeils(colours, size, page.veils);
  const layers: WashLayers = { colours, lines };
  const pass = style === "ink" ? inkPass : washPass;
  return (seed, paper) => pass(layers, size, seed, paper, page);
}
