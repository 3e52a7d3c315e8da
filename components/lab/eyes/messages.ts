import type { Look, Who } from "./look";

export type ToEyes =
  | { look: number; frame: ImageBitmap | VideoFrame; who: Who }
  /** Asks to be told every so many milliseconds: a page's own timers stand still in the background. Null ends it. */
  | { beat: number | null };

export type FromEyes = { ready: true } | { look: number; seen: Look } | { beat: true } | { failed: string };
