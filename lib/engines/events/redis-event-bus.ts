import "server-only";
import { randomUUID } from "node:crypto";
import { redisAddresses } from "@/lib/engines/redis/addresses";
import type { RedisConnection } from "@/lib/engines/redis/connect";
import type { EventBus, SiteEvent } from "./event-bus";
import { inProcessEventBus } from "./in-process-event-bus";
import { type Message, readMessage, unsentNews } from "./redis-messages";
import { listen } from "./redis-subscription";

/** Kept news is tried again this often. */
const RETRY_MS = 1000;

type Needs = {
  /** REDIS_URL: the bus listens on a connection of its own, because one that listens can't speak. */
  url: string;
  /** Speaks; belongs to the caller, who closes it after the bus. */
  publisher: RedisConnection;
  /** A listener that threw, a message that is not one of ours, or why nothing can be heard (once each time). */
  onError: (error: unknown) => void;
};

/**
 * Events for all processes, by Redis Pub/Sub; the bus is there as soon as it is clear whether Redis is. This process
 * hears its own events from itself, before `publish` returns and whatever becomes of Redis; what comes back from Redis
 * is left aside, so each is heard once.
 *
 * Listening: when nothing can be heard (the connection is closed, or silent for about four seconds) listeners are
 * told `bus.lost`, once, and `bus.back` when it can again. Who subscribes in between is told `bus.lost` first thing.
 * Speaking: `publish` never fails. While Redis can't be reached, stale pages, ended sessions, who has news, that
 * something was set and that a picture waits are kept, merged, and sent afterwards (within a second; after an unclear failure perhaps twice, which changes nothing);
 * progress is dropped. More than can be kept becomes `bus.lost` and `bus.back` for the others.
 */
export async function redisEventBus({ url, publisher, onError }: Needs): Promise<EventBus> {
  const me = randomUUID();
  const addresses = redisAddresses(url);
  // The databases of a server share their channels; sites that share the server must not hear each other.
  const channel = `deep-story:events:${addresses[0].db ?? 0}`;
  const local = inProcessEventBus(onError);
  const tell = (event: SiteEvent) => void local.publish(event);
  const unsent = unsentNews();
  const closing = new AbortController();
  let isLost = false;
  let sending: Promise<void> = Promise.resolve();
  let retry: NodeJS.Timeout | undefined;

  function hear(text: string): void {
    let message: Message;
    try {
      message = readMessage(text);
    } catch (cause) {
      onError(new Error("A message on the bus is not one of ours", { cause }));
      return;
    }
    if (message.from === me) return;
    if (message.event.type === "missed") {
      tell({ type: "bus.lost" });
      tell({ type: "bus.back" });
    } else tell(message.event);
  }

  function hearing(): void {
    if (!isLost) return;
    isLost = false;
    tell({ type: "bus.back" });
  }

  function deaf(cause: unknown): void {
    if (isLost) return;
    isLost = true;
    onError(new Error("News from other processes can't be heard", { cause }));
    tell({ type: "bus.lost" });
  }

  async function send(event: Message["event"]): Promise<void> {
    try {
      if (!publisher.isReady()) throw new Error("Redis is away");
      await publisher.run((redis) => redis.publish(channel, JSON.stringify({ from: me, event })));
    } catch {
      unsent.keep(event);
      if (!closing.signal.aborted && !unsent.isEmpty()) retry ??= setTimeout(sendAgain, RETRY_MS).unref();
    }
  }

  function sendAgain(): void {
    retry = undefined;
    sending = sending.then(sendUnsent);
  }

  async function sendUnsent(): Promise<void> {
    for (const event of unsent.take()) await send(event);
  }

  await new Promise<void>((decided) => {
    const onHearing = () => {
      hearing();
      decided();
    };
    const onDeaf = (reason: unknown) => {
      deaf(reason);
      decided();
    };
    void listen(addresses, channel, { onMessage: hear, onHearing, onDeaf }, closing.signal);
  });

  return {
    publish(event) {
      tell(event);
      if (event.type === "bus.lost" || event.type === "bus.back") return Promise.resolve();
      // One after the other: a later one must not overtake one that waits for its answer.
      sending = sending.then(() => send(event));
      return sending;
    },
    subscribe(listener) {
      let isHere = true;
      const unsubscribe = local.subscribe(listener);
      const tellLost = () => {
        if (isHere && isLost) listener({ type: "bus.lost" });
      };
      // Not before the caller has its unsubscribe function.
      if (isLost) Promise.resolve().then(tellLost).catch(onError);
      return () => {
        isHere = false;
        unsubscribe();
      };
    },
    async close() {
      closing.abort();
      clearTimeout(retry);
      await sending;
      await sendUnsent();
      await local.close();
    },
  };
}
