/** A named allowance: `points` uses within `perS` seconds. */
export type RateLimit = { name: string; points: number; perS: number };

/** Counts uses of an allowance by key (an address, a member). Keys are hashed or opaque, never an email in clear. */
export type RateLimiter = {
  /**
   * Takes one use.
   * @throws AppError too_many_requests with retryAfterS when none is left
   */
  take(limit: RateLimit, key: string): Promise<void>;
  /** Gives back a use that was taken a moment ago, for what turned out not to count. */
  giveBack(limit: RateLimit, key: string): Promise<void>;
};
