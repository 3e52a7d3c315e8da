import type { Face } from "../look";
import { CHEEK_LEFT, CHEEK_RIGHT, EYE_LEFT, EYE_RIGHT, leanOf, middleOf, NOSE } from "./points";

/** What posture is read from, in pixels of the frame. */
export type Measure = {
  /** Width of the face, from cheek to cheek. */
  width: number;
  /** Height of the face in the frame: the mean of both eyes and the nose, growing downwards. */
  height: number;
  /** How far the nose is from it. */
  nose: number;
  /** As leanOf. */
  lean: number;
};

export type Posture = "good" | "down" | "near" | "tilt";
export const BAD_POSTURES = ["down", "near", "tilt"] as const;

export function measureOf(mesh: Face["mesh"]): Measure {
  const nose = middleOf(mesh, NOSE).y;
  const height = (middleOf(mesh, EYE_RIGHT).y + middleOf(mesh, EYE_LEFT).y + nose) / 3;
  const width = middleOf(mesh, CHEEK_LEFT).x - middleOf(mesh, CHEEK_RIGHT).x;
  return { width, height, nose: Math.abs(nose - height), lean: leanOf(mesh) };
}

/** How somebody sits when they sit well. */
export type Usual = Pick<Measure, "width" | "height" | "nose">;

/** The head has sunk by more than the nose is long. */
const DOWN = 1.02;
/** The face came closer. */
const NEAR = 1.05;
/** Whoever leans back sits lower in the frame: that is no bent neck. */
const FAR = 0.85;
/** Degrees of lean between which a head is upright. */
const UPRIGHT = { from: 80, to: 100 };

/** How somebody sits, by how they usually do. Of several at once the one that matters most: down, near, tilt. */
export function postureOf({ width, height, lean }: Measure, usual: Usual): Posture {
  const isFar = width < FAR * usual.width;
  if (height > (usual.height + usual.nose) * DOWN && !isFar) return "down";
  if (width >= NEAR * usual.width) return "near";
  return lean < UPRIGHT.from || lean > UPRIGHT.to ? "tilt" : "good";
}

const CALIBRATION = 4;
/** Settled: a frame whose face is wider or narrower than the newest by more than this share is forgotten. */
const SETTLED = 0.05;

/** Learns from frames a second apart how somebody sits: their first four that hardly differ. */
export class PostureCalibration {
  #measures: Measure[] = [];

  get learned(): number {
    return this.#measures.length / CALIBRATION;
  }

  /** @returns null until it is known */
  add(measure: Measure): Usual | null {
    this.#measures = [...this.#measures.filter((one) => isLike(one, measure)), measure];
    if (this.#measures.length < CALIBRATION) return null;
    const mean = (of: keyof Usual) => this.#measures.reduce((sum, one) => sum + one[of], 0) / this.#measures.length;
    return { width: mean("width"), height: mean("height"), nose: mean("nose") };
  }
}

function isLike(one: Measure, other: Measure): boolean {
  return Math.abs(one.width - other.width) <= SETTLED * other.width;
}
