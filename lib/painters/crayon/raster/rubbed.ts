import { mixColours } from "../paper/colour";

/** The strokes of waxArea(): the only ones with an opacity right behind their width. */
const RUBBED =
  /<path d="([^"]*)" fill="none" stroke="(#[\da-f]{6})" stroke-width="([\d.]+)" stroke-opacity="([\d.]+)"\/>/g;
/** The same behind the ground they are rubbed on. */
const RUBBED_GROUND =
  / fill="(#[\da-f]{6})"\/><path d="[^"]*" fill="none" stroke="(#[\da-f]{6})" stroke-width="[\d.]+" stroke-opacity="([\d.]+)"\/>/g;

/** Areas painted with a wet brush: strokes flow together with their ground, or become broad and faint where there is none. */
export function flowing(svg: string): string {
  return svg
    .replace(
      RUBBED_GROUND,
      (_, ground: string, colour: string, opacity: string) =>
        ` fill="${mixColours(ground, colour, Number(opacity) * 0.55)}"/>`,
    )
    .replace(
      RUBBED,
      (_, d: string, colour: string, width: string, opacity: string) =>
        `<path d="${everySecond(d)}" fill="none" stroke="${colour}" stroke-width="${(Number(width) * 4).toFixed(1)}" stroke-opacity="${(Number(opacity) * 0.5).toFixed(2)}"/>`,
    );
}

/** For a picture drawn at half its size: half as many strokes, twice as broad, so that the hand stays as large as it is. */
export function sparser(svg: string): string {
  return svg.replace(
    RUBBED,
    (_, d: string, colour: string, width: string, opacity: string) =>
      `<path d="${everySecond(d)}" fill="none" stroke="${colour}" stroke-width="${(Number(width) * 1.8).toFixed(1)}" stroke-opacity="${opacity}"/>`,
  );
}

/** Strokes without smoothed edges: a quarter of the raster's time, and a dry tool roughens them anyway. */
export const unsmoothed = (svg: string): string =>
  svg.replace(RUBBED, (stroke) => `${stroke.slice(0, -2)} shape-rendering="crispEdges"/>`);

/** No strokes at all: nothing hides a line that their ground does not hide. */
export const unrubbed = (svg: string): string => svg.replace(RUBBED, "");

/** Path data "M..L..M..L.." with every other stroke left out. */
function everySecond(d: string): string {
  const strokes = d.split("M");
  let kept = "";
  for (let i = 1; i < strokes.length; i += 2) kept += `M${strokes[i]}`;
  return kept;
}
