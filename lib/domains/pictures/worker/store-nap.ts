/** After a picture could not be kept the store is left alone for so long at least and at most. */
const SHORTEST_S = 2;
const LONGEST_S = 600;

/**
 * Whether pictures can be kept, as far as this worker has seen: none is painted only to be thrown away. Each time that
 * one can't be kept the store is left alone for longer; then one picture is tried.
 * @param ask rejects while the store is away
 */
export function storeNap(ask: () => Promise<unknown>, now: () => number = () => performance.now()) {
  /** Of the last nap; 0 while all is well. */
  let seconds = 0;
  let until = 0;
  let isNapping = false;
  let wasAway = false;

  return {
    isNapping: () => isNapping,

    /** The last picture was not kept: one at a time until one is. */
    isDoubtful: () => seconds > 0,

    /**
     * A picture could not be kept.
     * @returns for how many seconds nothing is painted
     */
    refused(retryAfterS = 0): number {
      // Several pictures find the store away at once: that is one nap.
      if (!isNapping) {
        seconds = Math.min(LONGEST_S, Math.max(SHORTEST_S, retryAfterS, seconds * 2));
        until = now() + seconds * 1000;
        isNapping = true;
        wasAway = false;
      }
      return Math.max(1, Math.ceil((until - now()) / 1000));
    },

    /** A picture was kept. @returns whether that was in doubt */
    kept(): boolean {
      const wasDoubtful = seconds > 0;
      seconds = 0;
      isNapping = false;
      return wasDoubtful;
    },

    /**
     * Ends the nap when the store answers: at once where it did not before. One that answered all the time and keeps
     * nothing (full, no right to write) is left alone for the whole nap.
     * @returns whether the nap ended
     */
    async ends(): Promise<boolean> {
      if (!isNapping) return false;
      const isThere = await ask().then(
        () => true,
        () => false,
      );
      if (!isThere) wasAway = true;
      if (!isThere || (!wasAway && now() < until)) return false;
      isNapping = false;
      return true;
    },
  };
}
