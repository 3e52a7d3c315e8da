/** After a picture could not be kept the store is left alone for so long at least and at most. */
const SHORTEST_S = 2;
const LONGEST_S = 600;

/**
 * The circuit breaker before the image store, as far as this worker has seen: open while pictures can't be kept, so that
 * none is painted only to be thrown away. Each time that one can't be kept it stays open for longer; then it is half
 * open, and one picture is tried.
 * @param ask rejects while the store is away
 */
export function storeBreaker(ask: () => Promise<unknown>, now: () => number = () => performance.now()) {
  /** Of the last time it was open; 0 while all is well. */
  let seconds = 0;
  let until = 0;
  let isOpen = false;
  let wasAway = false;

  return {
    isOpen: () => isOpen,

    /** The last picture was not kept: one at a time until one is. */
    isHalfOpen: () => seconds > 0,

    /**
     * A picture could not be kept.
     * @returns for how many seconds nothing is painted
     */
    trip(retryAfterS = 0): number {
      // Several pictures find the store away at once: that is one trip.
      if (!isOpen) {
        seconds = Math.min(LONGEST_S, Math.max(SHORTEST_S, retryAfterS, seconds * 2));
        until = now() + seconds * 1000;
        isOpen = true;
        wasAway = false;
      }
      return Math.max(1, Math.ceil((until - now()) / 1000));
    },

    /** A picture was kept. @returns whether that was in doubt */
    reset(): boolean {
      const wasDoubtful = seconds > 0;
      seconds = 0;
      isOpen = false;
      return wasDoubtful;
    },

    /**
     * Lets one picture be tried when the store answers: at once where it did not before. One that answered all the time
     * and keeps nothing (full, no right to write) is left alone for the whole time.
     * @returns whether one may be tried
     */
    async tryAgain(): Promise<boolean> {
      if (!isOpen) return false;
      const isThere = await ask().then(
        () => true,
        () => false,
      );
      if (!isThere) wasAway = true;
      if (!isThere || (!wasAway && now() < until)) return false;
      isOpen = false;
      return true;
    },
  };
}
