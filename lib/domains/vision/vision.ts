/** A photo of at most so many MiB is looked at. */
export const PORTRAIT_MAX_MB = 8;
/** Below that an estimate is called "can't tell". */
export const SURE_FROM_PERCENT = 80;

/** How one face appears to a small model; it knows nobody, and may be wrong. */
export type GenderEstimate = {
  gender: "woman" | "man";
  /** How sure the model is: 50..100. */
  percent: number;
  /** Too little to say anything. */
  unsure: boolean;
  /** Pixels of the photo as its camera held it, from its top left. */
  box: { x: number; y: number; width: number; height: number };
};

/** Every face that was found, the largest first; at least one. */
export type GenderEstimates = { faces: GenderEstimate[] };
