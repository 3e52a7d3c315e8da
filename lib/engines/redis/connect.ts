import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { Cluster, Redis } from "ioredis";
import { AppError } from "@/lib/shared/errors";
import { type RedisAddress, redisAddresses } from "./addresses";
import { backoffMs, PATIENCE_MS, REDIS_OPTIONS } from "./options";

/** A command that comes this soon after the connection was lost, or first asked for, waits for it; later ones fail at once. */
const GRACE_MS = 1000;
/** A connection that is closed gets this long for what is under way. */
const GOODBYE_MS = 500;

export type RedisClient = Redis | Cluster;

/** A connection that is kept: lost ones are made anew for ever, and nothing waits for that longer than a moment. */
export type RedisConnection = {
  /** For libraries that bring their own commands. Everything else goes through run(). */
  readonly client: RedisClient;
  isReady(): boolean;
  /** Waits for a connection that was lost, or asked for, a moment ago. @throws Error at once when it is away for longer */
  untilReady(): Promise<void>;
  /**
   * The answer of some commands, within about two seconds each. In a cluster each command may name keys of one slot only.
   * @throws AppError unavailable when Redis is away, silent or refuses; a command may have been carried out all the same
   */
  run<T>(commands: (redis: RedisClient) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

type Hooks = {
  /** Called once when the connection is lost or can't be made, with the reason where there is one. */
  onLost: (reason: unknown) => void;
  /** Called when it is there again. */
  onBack: () => void;
};

/**
 * Connects to the Redis at `url`: redis:// or rediss:// (TLS), several addresses with commas are a Redis Cluster.
 * Returns at once, whether or not Redis is there; it is looked for until close().
 */
export function connectRedis(url: string, { onLost, onBack }: Hooks): RedisConnection {
  const client = open(redisAddresses(url));
  let awaySince: number | null = performance.now();
  let isTold = false;
  let isClosed = false;
  const waiting = new Set<() => void>();

  const lost = (reason: unknown) => {
    awaySince ??= performance.now();
    if (isTold || isClosed) return;
    isTold = true;
    onLost(reason);
  };
  // An "error" that nobody listens to would end the process; the reason comes before "close".
  client.on("error", lost);
  client.on("close", () => lost(new Error("The connection to Redis was closed")));
  client.on("ready", () => {
    awaySince = null;
    if (isTold) onBack();
    isTold = false;
    for (const goOn of waiting) goOn();
  });
  const isReady = () => client.status === "ready";

  async function untilReady(): Promise<void> {
    if (isReady()) return;
    const leftMs = awaySince === null ? 0 : awaySince + GRACE_MS - performance.now();
    if (leftMs <= 0) throw new Error("Redis is away");
    await new Promise<void>((resolve) => {
      const goOn = () => {
        clearTimeout(timer);
        waiting.delete(goOn);
        resolve();
      };
      const timer = setTimeout(goOn, leftMs);
      waiting.add(goOn);
    });
  }

  return {
    client,
    isReady,
    untilReady,
    async run(commands) {
      try {
        if (!isReady()) await untilReady();
        return await commands(client);
      } catch (cause) {
        if (cause instanceof AppError) throw cause;
        throw new AppError("unavailable", { retryAfterS: 5, cause });
      }
    },
    async close() {
      isClosed = true;
      if (isReady()) await Promise.race([client.quit().catch(() => undefined), sleep(GOODBYE_MS)]);
      client.disconnect();
    },
  };
}

function open(addresses: [RedisAddress, ...RedisAddress[]]): RedisClient {
  const [first] = addresses;
  if (addresses.length === 1) {
    return new Redis({
      ...REDIS_OPTIONS,
      ...first,
      retryStrategy: backoffMs,
      // What was under way when the connection broke has failed: sent again later, it would surprise.
      maxRetriesPerRequest: 0,
      // A server that became a replica: the same address leads to the new one after a failover.
      reconnectOnError: (error) => error.message.startsWith("READONLY"),
    });
  }
  const { username, password, tls } = first;
  const { enableOfflineQueue, ...node } = REDIS_OPTIONS;
  return new Cluster(
    addresses.map(({ host, port }) => ({ host, port })),
    {
      enableOfflineQueue,
      redisOptions: { ...node, username, password, tls },
      clusterRetryStrategy: backoffMs,
      slotsRefreshTimeout: PATIENCE_MS,
      slotsRefreshInterval: 30_000,
      // Certificates are made out to names, so names must not become addresses on the way.
      ...(tls && { dnsLookup: (name, found) => found(null, name) }),
    },
  );
}
