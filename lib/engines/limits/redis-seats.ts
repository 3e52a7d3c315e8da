import "server-only";
import { randomUUID } from "node:crypto";
import type { RedisConnection } from "@/lib/engines/redis/connect";
import type { Seats } from "./seats";

/** A process that is killed gives nothing back: its seats are free again after this. */
export const SEAT_LEASE_MS = 45_000;
const RENEW_EVERY_MS = 15_000;

/** One key, so that a cluster may keep it anywhere; Redis's own clock, so that processes need not agree on theirs. */
const TAKE = `
local time = redis.call("TIME")
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call("ZREMRANGEBYSCORE", KEYS[1], "-inf", now)
local held = redis.call("ZSCORE", KEYS[1], ARGV[1])
if not held and redis.call("ZCARD", KEYS[1]) >= tonumber(ARGV[2]) then return 0 end
redis.call("ZADD", KEYS[1], now + ARGV[3], ARGV[1])
redis.call("PEXPIRE", KEYS[1], ARGV[3])
return 1`;

/**
 * Counts in Redis, for all processes together. A seat is a lease that its holder renews, whether or not another took
 * the place while Redis was away and had forgotten it: who sits is not sent away, and the next waits.
 */
export function redisSeats(redis: RedisConnection): Seats {
  return {
    async take({ name, most }, key) {
      const seats = `seats:${name}:${key}`;
      const seat = randomUUID();
      const takeOf = (places: number) =>
        redis.run((on) => on.eval(TAKE, 1, seats, seat, String(places), String(SEAT_LEASE_MS)));
      if ((await takeOf(most)) !== 1) return null;
      const giveBack = () => redis.run((on) => on.zrem(seats, seat)).catch(() => undefined);
      let isHeld = true;
      const renewal = setInterval(() => {
        takeOf(Number.MAX_SAFE_INTEGER)
          // Given back while this was on its way.
          .then(() => (isHeld ? undefined : giveBack()))
          .catch(() => undefined);
      }, RENEW_EVERY_MS).unref();
      return () => {
        isHeld = false;
        clearInterval(renewal);
        // Where Redis is away the lease runs out.
        void giveBack();
      };
    },
  };
}
