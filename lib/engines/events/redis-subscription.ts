import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";
import type { RedisAddress } from "@/lib/engines/redis/addresses";
import { backoffMs, REDIS_OPTIONS } from "@/lib/engines/redis/options";

/** A line on which nothing comes may be quiet or dead: it is asked this often. */
const ASK_EVERY_MS = 2000;

type Hooks = {
  onMessage: (text: string) => void;
  /** From now on what is published is heard. */
  onHearing: () => void;
  /** It is not heard any more, or can't be heard yet. */
  onDeaf: (reason: unknown) => void;
};

/**
 * Listens to a channel until `signal` aborts, on a connection of its own. One that closes, or leaves a PING without
 * an answer for two seconds, is given up for a new one: of several addresses (a cluster) at the next, because any
 * node passes on what is published at any other.
 */
export async function listen(
  addresses: [RedisAddress, ...RedisAddress[]],
  channel: string,
  hooks: Hooks,
  signal: AbortSignal,
): Promise<void> {
  let failures = 0;
  for (let attempt = 0; !signal.aborted; attempt += 1) {
    const address = addresses[attempt % addresses.length] ?? addresses[0];
    const heard = await hearOut(address, channel, hooks, signal);
    failures = heard ? 0 : failures + 1;
    await sleep(backoffMs(failures), undefined, { signal }).catch(() => undefined);
  }
}

/** Listens on one connection until it is lost. @returns whether it ever heard */
async function hearOut(address: RedisAddress, channel: string, hooks: Hooks, signal: AbortSignal): Promise<boolean> {
  const redis = new Redis({
    ...REDIS_OPTIONS,
    ...address,
    lazyConnect: true,
    retryStrategy: null,
    autoResubscribe: false,
    // The PINGs below judge silence; between them there may be nothing to hear.
    socketTimeout: undefined,
  });
  const ended = new AbortController();
  const over = AbortSignal.any([signal, ended.signal]);
  let isOpen = true;
  let hasHeard = false;
  let reason: unknown = new Error("The connection to Redis was closed");
  redis.once("end", () => ended.abort());
  redis.on("error", (error) => {
    reason = error;
  });
  redis.on("message", (_channel, text) => {
    // A connection that was given up may still bring what was held back.
    if (isOpen) hooks.onMessage(text);
  });
  try {
    await redis.connect();
    await redis.subscribe(channel);
    hasHeard = true;
    hooks.onHearing();
    while (!over.aborted) {
      await sleep(ASK_EVERY_MS, undefined, { signal: over }).catch(() => undefined);
      if (!over.aborted) await redis.ping();
    }
  } catch (error) {
    if (!ended.signal.aborted) reason = error;
  }
  isOpen = false;
  redis.disconnect();
  if (!signal.aborted) hooks.onDeaf(reason);
  return hasHeard;
}
