import { estimateIllumination, type Picture } from "./illumination";
import { boxBlur, type Size } from "./plane";

/** A picture without the fall-off of its light, smoothed over 3 x 3 pixels. */
export type EvenPicture = {
  size: Size;
  /** 1 is the background. */
  light: Float32Array;
  /** Blue less red, each by its background: 0 is as colourless as the background. */
  blue: Float32Array;
  /** Noise of the light at a pixel, as a standard deviation: more where the picture is dark. */
  noise: Float32Array;
  /** The same of the blue, over the whole picture. */
  blueNoise: number;
  /** Background of the darkest part by that of the brightest, 0 to 1. */
  evenness: number;
};

export function evenlyLit(picture: Picture): EvenPicture {
  const { data, width, height } = picture;
  const size = { width, height };
  const lights = [0, 1, 2].map((channel) => estimateIllumination(picture, channel));
  const rows = lights.map(() => new Float32Array(width));
  const [redRow, greenRow, blueRow] = rows;
  const light = new Float32Array(width * height);
  const blue = new Float32Array(width * height);
  const noise = new Float32Array(width * height);
  let [darkest, brightest] = [Number.POSITIVE_INFINITY, 0];
  for (let y = 0; y < height; y += 1) {
    for (const [channel, each] of lights.entries()) each.fillRow(y, rows[channel] ?? light);
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      const red = (data[at * 3] ?? 0) / (redRow?.[x] ?? 1);
      const green = (data[at * 3 + 1] ?? 0) / (greenRow?.[x] ?? 1);
      const ofBlue = (data[at * 3 + 2] ?? 0) / (blueRow?.[x] ?? 1);
      light[at] = (red + 2 * green + ofBlue) / 4;
      blue[at] = ofBlue - red;
      // The background of green, until the noise is known.
      const level = greenRow?.[x] ?? 1;
      noise[at] = level;
      if (level < darkest) darkest = level;
      if (level > brightest) brightest = level;
    }
  }
  boxBlur(light, size, 1);
  boxBlur(blue, size, 1);
  const greyNoise = usualSize(light, 1, (at) => noise[at] ?? 1);
  for (let at = 0; at < noise.length; at += 1) noise[at] = greyNoise / (noise[at] ?? 1);
  return { size, light, blue, noise, blueNoise: usualSize(blue, 0, () => 1), evenness: darkest / brightest };
}

/** Not every pixel need be looked at for that. */
const SAMPLE_STEP = 7;
/** The quieter part of a picture is background; this share of a normal distribution lies within 0.524 deviations. */
const QUIET_SHARE = 0.4;
const QUIET_DEVIATIONS = 0.524;

/** The standard deviation of the background's noise, from how far the quieter pixels are from `middle`. */
function usualSize(plane: Float32Array, middle: number, weight: (at: number) => number): number {
  const away = new Float32Array(Math.ceil(plane.length / SAMPLE_STEP));
  for (let sample = 0; sample < away.length; sample += 1) {
    const at = sample * SAMPLE_STEP;
    away[sample] = Math.abs((plane[at] ?? middle) - middle) * weight(at);
  }
  away.sort();
  return (away[Math.floor(away.length * QUIET_SHARE)] ?? 0) / QUIET_DEVIATIONS;
}
