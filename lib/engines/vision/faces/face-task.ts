import type { EstimatedFace, FaceBox } from "./gender-server";

/** What the face thread is asked: its pixels change hands. */
export type FaceTask =
  | { kind: "estimate" | "describe"; width: number; height: number; rgb: Uint8Array<ArrayBuffer> }
  | { kind: "held" };

/** A face as numbers: those of one person lie near each other (Euclidean distance, below 0.45 is the same one). */
export type DescribedFace = { box: FaceBox; descriptor: Float32Array<ArrayBuffer> };

/** What its memory holds between tasks. */
export type Held = { tensors: number };

export type FaceAnswer = EstimatedFace[] | DescribedFace[] | Held;
