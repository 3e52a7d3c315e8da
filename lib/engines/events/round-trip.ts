import "server-only";
import { randomUUID } from "node:crypto";
import { redisAddresses } from "@/lib/engines/redis/addresses";
import type { RedisConnection } from "@/lib/engines/redis/connect";
import { listen } from "./redis-subscription";

/**
 * Says something by Redis and hears it again, on a channel of its own.
 * @throws AppError unavailable when it can't be said; the signal's reason when it is not heard
 */
export async function redisRoundTrip(url: string, redis: RedisConnection, signal: AbortSignal): Promise<void> {
  const channel = `deep-story:test:${randomUUID()}`;
  const over = new AbortController();
  try {
    await new Promise<void>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      const onHearing = () => void redis.run((client) => client.publish(channel, "heard")).catch(reject);
      const onMessage = () => resolve();
      // It is looked for again by itself, until the time is over.
      const onDeaf = () => {};
      void listen(redisAddresses(url), channel, { onMessage, onHearing, onDeaf }, over.signal);
    });
  } finally {
    over.abort();
  }
}
