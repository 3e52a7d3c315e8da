import { SAME_FACE_BELOW } from "./face-key";

/** From so many faces on a new one changes the mean as the last of so many: a face ages, and stays known. */
const MEMORY = 30;

/** The mean of the faces that were learned, and of how many. */
export type KnownFace = { mean: Float32Array; samples: number };

/** How far apart two faces are: Euclidean, 0 for the same picture; strangers are 0.5 and more. */
export function distanceOf(one: Float32Array, other: Float32Array): number {
  return Math.sqrt(one.reduce((sum, value, at) => sum + (value - (other[at] ?? 0)) ** 2, 0));
}

export function isSameFace(one: Float32Array, other: Float32Array): boolean {
  return distanceOf(one, other) < SAME_FACE_BELOW;
}

/** The running mean with one more face. One that is not the same is not learned: nobody moves the mean towards themselves. */
export function learn({ mean, samples }: KnownFace, face: Float32Array): KnownFace {
  if (!isSameFace(mean, face)) return { mean, samples };
  const weight = 1 / Math.min(samples + 1, MEMORY);
  return { mean: mean.map((value, at) => value + ((face[at] ?? 0) - value) * weight), samples: samples + 1 };
}
