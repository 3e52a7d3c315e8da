/** What is held for a while rather than used up, such as open streams: `most` at once of one key. */
export type SeatLimit = { name: string; most: number };

/** Counts what is held at once by key (opaque, as for rate limits). */
export type Seats = {
  /**
   * Takes a seat.
   * @returns gives it back; more than once does no harm. Null when none is free
   * @throws AppError unavailable
   */
  take(limit: SeatLimit, key: string): Promise<(() => void) | null>;
};
