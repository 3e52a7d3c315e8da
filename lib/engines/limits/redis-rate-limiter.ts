import "server-only";
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import type { RedisConnection } from "@/lib/engines/redis/connect";
import { AppError } from "@/lib/shared/errors";
import type { RateLimit, RateLimiter } from "./rate-limiter";

/**
 * Counts in Redis, for all processes together. While Redis is away each process counts for itself: guessing stays
 * slow, and nobody is refused because of it.
 */
export function redisRateLimiter(redis: RedisConnection): RateLimiter {
  const limiters = new Map<string, RateLimiterRedis>();
  const limiterOf = async ({ name, points, perS }: RateLimit) => {
    const allowance = { keyPrefix: `limit:${name}`, points, duration: perS };
    const limiter =
      limiters.get(name) ??
      new RateLimiterRedis({
        ...allowance,
        storeClient: redis.client,
        rejectIfRedisNotReady: true,
        insuranceLimiter: new RateLimiterMemory(allowance),
      });
    limiters.set(name, limiter);
    // Right after the start, or after a short break, the counts of the others are worth a moment.
    await redis.untilReady().catch(() => undefined);
    return limiter;
  };
  return {
    async take(limit, key) {
      const limiter = await limiterOf(limit);
      try {
        await limiter.consume(key);
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        throw new AppError("too_many_requests", { retryAfterS: Math.ceil(refused.msBeforeNext / 1000) });
      }
    },
    async giveBack(limit, key) {
      await (await limiterOf(limit)).reward(key);
    },
  };
}
