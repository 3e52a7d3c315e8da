/**
 * Fewer blinks a minute are a reason for a hint, and no more than that. People blink 22 times a minute at rest, 10 over a
 * book and 7 before a screen, each with a wide spread (Tsubota and Nakamori, "Dry eyes and video display terminals", New
 * England Journal of Medicine 328, 1993): so it is what is usual at a screen, below which somebody blinks seldom even
 * for that. A camera misses the quickest ones, which only makes the hint come too early, never too late.
 */
export const DRY_BELOW = 7;

/** What a rate is taken over, and how much of it has to be seen, in milliseconds. */
const WINDOW_MS = 5 * 60_000;
const LEAST_MS = 3 * 60_000;

/** Blinks a minute over the last minutes in which the eyes were seen well enough. */
export class BlinkRate {
  #parts: { at: number; blinks: number; ms: number }[] = [];

  /** What was counted in `ms` milliseconds that ended at `at`. */
  add(blinks: number, ms: number, at: number): void {
    this.#parts.push({ at, blinks, ms });
    while ((this.#parts[0]?.at ?? at) < at - WINDOW_MS) this.#parts.shift();
  }

  /** Null while too little was seen. */
  get perMinute(): number | null {
    const ms = this.#parts.reduce((sum, part) => sum + part.ms, 0);
    return ms < LEAST_MS
      ? null
      : perMinute(
          this.#parts.reduce((sum, { blinks }) => sum + blinks, 0),
          ms / 1000,
        );
  }
}

/** Null where less than half a minute was seen: a number would say nothing. */
export function perMinute(blinks: number, seconds: number): number | null {
  return seconds < 30 ? null : (60 * blinks) / seconds;
}
