import "server-only";
import type { RedisOptions } from "ioredis";

/** No command and no attempt to connect takes longer. */
export const PATIENCE_MS = 2000;

/** Waits between attempts to connect: short at first, for a server that restarts; it never gives up. */
export function backoffMs(attempt: number): number {
  return Math.min(50 * 2 ** Math.min(attempt, 10), 2000) + Math.random() * 50;
}

/** What all our connections have in common: a server that is silent counts as away, and commands pile up nowhere. */
export const REDIS_OPTIONS = {
  connectTimeout: PATIENCE_MS,
  commandTimeout: PATIENCE_MS,
  enableOfflineQueue: false,
  // Half-open connections: whoever waits for an answer this long gets a new connection.
  socketTimeout: PATIENCE_MS,
  disconnectTimeout: 500,
} as const satisfies RedisOptions;
