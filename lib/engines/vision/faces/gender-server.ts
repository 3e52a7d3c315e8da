import type { Pixels } from "../decode-picture";

/** Where a face is: pixels of the picture that was given, from its top left. */
export type FaceBox = { x: number; y: number; width: number; height: number };

/** What a face looks like to a model; it knows nobody, and may be wrong. */
export type EstimatedFace = {
  gender: "woman" | "man";
  /** How sure the model is of it: 0.5..1. */
  probability: number;
  box: FaceBox;
};

/** Looks at the faces in a picture. Nothing of a picture is kept, written to a disk or told to a log. */
export type GenderServer = {
  readonly name: "own" | "remote";
  /**
   * @param picture as its camera held it, at most LOOKED_AT_LONGEST on its long edge
   * @returns every face that was found, the largest first; none where there is none
   * @throws AppError busy (retry later) when too many wait, unavailable (retry later) when it is away, too slow or
   * answers nonsense
   */
  estimate(picture: Pixels): Promise<EstimatedFace[]>;
  close(): Promise<void>;
};

/** Pixels: enough for a face at the back of a group, and little to send and to hold. */
export const LOOKED_AT_LONGEST = 1024;
