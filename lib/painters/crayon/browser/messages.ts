import type { ChosenDay, Painted, PaintRequest } from "@/lib/painters/painter";
import type { NamedFriend } from "@/lib/painters/reading/named-friend";
import type { Finding } from "@/lib/painters/reading/plan";

/** A picture that a page asks of its painter. */
export type ToPainter = { id: number; request: PaintRequest; friend: NamedFriend | null };

/** What the painter answers; bytes change hands instead of being copied. */
export type FromPainter = { id: number; drawn: DrawnHere } | { id: number; failed: string };

/** A picture that a browser drew, and what it is made of. */
export type DrawnHere = {
  /** `size` x `size` pixels, 4 bytes each, opaque. */
  pixels: Uint8ClampedArray<ArrayBuffer>;
  size: number;
  alt: Painted["alt"];
  /** Weather and mood that the words tell of. */
  told: ChosenDay;
  /** What was understood, with the friend called as the writer did. */
  words: Finding[];
};
