import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { AppError } from "@/lib/shared/errors";
import type { RateLimiter } from "./rate-limiter";

/** Counts in this process; a restart forgets. */
export function memoryRateLimiter(): RateLimiter {
  const limiters = new Map<string, RateLimiterMemory>();
  return {
    async take(limit, key) {
      let limiter = limiters.get(limit.name);
      if (!limiter) {
        limiter = new RateLimiterMemory({ keyPrefix: limit.name, points: limit.points, duration: limit.perS });
        limiters.set(limit.name, limiter);
      }
      try {
        await limiter.consume(key);
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        throw new AppError("too_many_requests", { retryAfterS: Math.ceil(refused.msBeforeNext / 1000) });
      }
    },
  };
}
