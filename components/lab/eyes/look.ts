/**
 * One face of a frame. Places are pixels of the frame, from its upper left corner; left and right are the person's own,
 * as in the frame unmirrored: the right eye lies left.
 */
export type Face = {
  /** How sure the detector is, 0..1. */
  score: number;
  box: { x: number; y: number; width: number; height: number };
  /** 468 points as x, y, x, y ...: MediaPipe's face mesh, its lids as they are. */
  mesh: Float32Array;
};

/** Who is looked for: the nearest face, in half the time, or whoever is there. */
export type Who = "nearest" | "all";

/** What the eyes see in one frame. */
export type Look = {
  /** The largest first. */
  faces: Face[];
  frame: { width: number; height: number };
  /** Milliseconds that it took in the worker. */
  ms: number;
};
