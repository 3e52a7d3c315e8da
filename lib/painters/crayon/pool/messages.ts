import type { Painted, PaintRequest } from "@/lib/painters/painter";

/** What the web process sends to a painting thread. */
export type Job = { id: number; request: PaintRequest };

/** What comes back; the image's bytes change hands instead of being copied. */
export type Answer =
  | { id: number; progress: number }
  | { id: number; painted: Omit<Painted, "image"> & { image: Uint8Array } }
  | { id: number; error: string };
