import { AsyncResource } from "node:async_hooks";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { AppError } from "@/lib/shared/errors";
import type { RateLimit, RateLimiter } from "./rate-limiter";

/** Counts in this process; a restart forgets. */
export function memoryRateLimiter(): RateLimiter {
  // Each key has a timer until its count ends, and a timer holds what AsyncLocalStorage has where it is set: some 30 kB of
  // every request that was the first of its address, for as long.
  const outside = new AsyncResource("rate limits");
  const limiters = new Map<string, RateLimiterMemory>();
  const limiterOf = ({ name, points, perS }: RateLimit) => {
    const limiter = limiters.get(name) ?? new RateLimiterMemory({ keyPrefix: name, points, duration: perS });
    limiters.set(name, limiter);
    return limiter;
  };
  return {
    async take(limit, key) {
      try {
        await outside.runInAsyncScope(() => limiterOf(limit).consume(key));
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        throw new AppError("too_many_requests", { retryAfterS: Math.ceil(refused.msBeforeNext / 1000) });
      }
    },
    async giveBack(limit, key) {
      await outside.runInAsyncScope(() => limiterOf(limit).reward(key));
    },
  };
}
