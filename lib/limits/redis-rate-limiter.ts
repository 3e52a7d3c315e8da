import "server-only";
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import type { RedisConnection } from "@/lib/redis/connect";
import { AppError } from "@/lib/shared/errors";
import type { RateLimiter } from "./rate-limiter";

/**
 * Counts in Redis, for all processes together. While Redis is away each process counts for itself: guessing stays
 * slow, and nobody is refused because of it.
 */
export function redisRateLimiter(redis: RedisConnection): RateLimiter {
  const limiters = new Map<string, RateLimiterRedis>();
  return {
    async take(limit, key) {
      let limiter = limiters.get(limit.name);
      if (!limiter) {
        const allowance = { keyPrefix: `limit:${limit.name}`, points: limit.points, duration: limit.perS };
        limiter = new RateLimiterRedis({
          ...allowance,
          storeClient: redis.client,
          rejectIfRedisNotReady: true,
          insuranceLimiter: new RateLimiterMemory(allowance),
        });
        limiters.set(limit.name, limiter);
      }
      // Right after the start, or after a short break, the counts of the others are worth a moment.
      await redis.untilReady().catch(() => undefined);
      try {
        await limiter.consume(key);
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        throw new AppError("too_many_requests", { retryAfterS: Math.ceil(refused.msBeforeNext / 1000) });
      }
    },
  };
}
