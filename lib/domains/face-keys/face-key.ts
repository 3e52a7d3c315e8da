/** How far apart two faces of one person may be, as Euclidean distance of their 128 numbers. */
export const SAME_FACE_BELOW = 0.45;
/** So long diaries stay open after they were opened, or after their reader last did something there. */
export const OPEN_MINUTES = 15;
/** A frame of a camera of at most so many MiB is looked at. */
export const FACE_MAX_MB = 2;

export const FACE_KEY_DEEDS = ["taught", "opened", "refused", "proved", "closed", "removed"] as const;

/** A member's face lock as they see it; of the face itself nothing is told. */
export type FaceKeyState = {
  isSet: boolean;
  /** Whether secret diaries can be read now: true where there is no lock. */
  isOpen: boolean;
  /** When it shuts if nothing more is done; null where there is no lock, or it is shut. */
  openUntil: string | null;
  /** When the face was first learned. */
  taughtAt: string | null;
};

/** What was done with the lock, for its member's eyes. */
export type FaceKeyEvent = { id: string; deed: (typeof FACE_KEY_DEEDS)[number]; at: string };
