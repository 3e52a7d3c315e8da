import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { StartupError } from "@/lib/engines/db/startup-error";

/** Any number that nobody else locks in this database; the first-admin link and Prisma have others. */
const LOCK = 4_902_712;
const TRY_AGAIN_MS = 1_000;
const CONNECT_MS = 5_000;

type Hooks = {
  /** The lock is gone with its connection: another process may have it now. */
  onLost(): void;
  /** It is ours again. */
  onBack(): void;
};

/**
 * Makes this process the only one of its Postgres: without Redis two would not hear of each other's changes, and one
 * would go on showing what the other has hidden. Held by a connection of its own (session-level advisory lock), which
 * is made anew when it breaks.
 * @throws StartupError when another process has it
 */
export async function becomeOnlyProcess(url: string, { onLost, onBack }: Hooks): Promise<{ release(): Promise<void> }> {
  let client = await lockOn(url, () => void comeBack());
  if (!client) {
    throw new StartupError(
      "Another Deep Story runs on the database of DATABASE_URL. Several processes need REDIS_URL, so that they hear of each other's changes.",
    );
  }
  let released = false;

  async function comeBack(): Promise<void> {
    if (released) return;
    onLost();
    for (client = null; !client && !released; ) {
      await sleep(TRY_AGAIN_MS, undefined, { ref: false });
      client = await lockOn(url, () => void comeBack()).catch(() => null);
    }
    if (released) await client?.end();
    else onBack();
  }

  return {
    async release() {
      released = true;
      await client?.end().catch(() => undefined);
    },
  };
}

/** A connection that holds the lock, or null when another has it. */
async function lockOn(url: string, onBroken: () => void): Promise<pg.Client | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS, keepAlive: true });
  let holds = false;
  client.on("error", () => {
    if (!holds) return;
    holds = false;
    onBroken();
  });
  await client.connect();
  const { rows } = await client.query<{ got: boolean }>(`SELECT pg_try_advisory_lock(${LOCK}) AS got`);
  holds = rows[0]?.got === true;
  if (!holds) await client.end();
  return holds ? client : null;
}
