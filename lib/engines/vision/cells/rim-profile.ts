import type { EvenPicture } from "./even-light";

/** The bright middle of a cell, and how far beyond it a rim is looked for, in pixels. */
export type Core = { x: number; y: number; core: number; reach: number };

export type Rim = {
  /** Of the directions that were looked into, those where the way out of the core leads through a darker rim. */
  share: number;
  /** Where the rim is darkest, in pixels from the middle (median of those directions). */
  radius: number;
};

const DIRECTIONS = Array.from({ length: 24 }, (_, at) => {
  const angle = (at / 24) * 2 * Math.PI;
  return { right: Math.cos(angle), down: Math.sin(angle) };
});
/** Of the core's radius: where its own light is taken from. */
const CORE_SAMPLES = [0, 0.25, 0.5, 0.75];
/** A rim is at least that much darker than both sides of it, of the background, and this many deviations of the noise. */
const DEPTH_LEAST = 0.012;
const DEPTH_DEVIATIONS = 3;
/** Of the reach: so far out it may get light again behind the rim. */
const BEYOND = 1.5;

/** Looks from a bright core in all directions for the dark rim that makes it a cell and not a gap between cells. */
export function rimAround(even: EvenPicture, { x, y, core, reach }: Core, strictness: number): Rim {
  const { light, noise, size } = even;
  const { width, height } = size;
  const at = (far: number, { right, down }: { right: number; down: number }): number | undefined => {
    const column = Math.round(x + right * far);
    const row = Math.round(y + down * far);
    return column < 0 || column >= width || row < 0 || row >= height ? undefined : light[row * width + column];
  };
  const ofNoise = DEPTH_DEVIATIONS * (noise[Math.round(y) * width + Math.round(x)] ?? 0);
  const least = Math.max(DEPTH_LEAST, ofNoise) * strictness;
  const radii: number[] = [];
  for (const direction of DIRECTIONS) {
    const lights = CORE_SAMPLES.flatMap((share) => at(share * core, direction) ?? []);
    const inside = lights.reduce((sum, value) => sum + value, 0) / Math.max(1, lights.length);
    // From the outside inwards: `outside` is the brightest that was passed.
    let [outside, depth, radius] = [0, 0, core];
    for (let far = core + Math.round(BEYOND * reach); far >= core; far -= 1) {
      const here = at(far, direction);
      if (here === undefined) continue;
      const darker = Math.min(inside, outside) - here;
      if (far <= core + reach && darker > depth) [depth, radius] = [darker, far];
      if (here > outside) outside = here;
    }
    if (depth > least) radii.push(radius);
  }
  radii.sort((a, b) => a - b);
  return { share: radii.length / DIRECTIONS.length, radius: radii[radii.length >> 1] ?? core };
}
