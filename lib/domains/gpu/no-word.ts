import type { ServerWord } from "./gpu";

/** Of a server that nobody heard. */
export const NO_WORD = {
  answers: false,
  busy: null,
  lastWorkedAt: null,
  draining: false,
  queue: null,
  model: null,
  device: null,
} as const satisfies ServerWord;
