import "server-only";
import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import path from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type DataLock, lockDataDir } from "@/lib/engines/db/data-lock";
import { PrismaClient } from "@/lib/engines/db/generated/client";
import { namesOfKept } from "@/lib/engines/db/kept-plans";
import { migrate } from "@/lib/engines/db/migrate";
import { onePostgresConnection, pgliteTarget, postgresTarget } from "@/lib/engines/db/migration-targets";
import { readMigrations } from "@/lib/engines/db/migrations-folder";
import { openPglite, watchForPanic } from "@/lib/engines/db/pglite";
import { pgliteFactory } from "@/lib/engines/db/schema-engine";
import { StartupError } from "@/lib/engines/db/startup-error";

export type Database = {
  prisma: PrismaClient;
  kind: "pglite" | "postgres";
  /** Ends the connections and gives the data folder back. Queries still under way are finished first. */
  close(): Promise<void>;
};

export type DatabasePlace = {
  /** Where the embedded database lives (in its folder `db`), or "memory://". Not used with databaseUrl. */
  dataDir: string;
  /** A Postgres to use instead of the embedded one: postgres://user:password@host:port/name */
  databaseUrl?: string | undefined;
  /** Connections to Postgres at most. Default 10. */
  poolSize?: number | undefined;
  /** An idle connection broke: worth a log line, the pool makes a new one. */
  onConnectionLost?: ((error: Error) => void) | undefined;
  /** The embedded database stopped for good, such as with no room for its journal: it answers nothing any more. */
  onPanic?: ((error: Error) => void) | undefined;
};

/** A database that does not answer is away: whoever asks hears so within this time. */
const CONNECT_MS = 5_000;
/** A transaction waits as long for a connection; from there others may hold its rows for a while. */
const TRANSACTION = { maxWait: CONNECT_MS, timeout: 10_000 };

/**
 * The database, migrated and ready.
 *
 * @throws StartupError when the folder is in use or can't be written, Postgres can't be reached, a migration fails
 */
export function openDatabase(place: DatabasePlace): Promise<Database> {
  const { dataDir, databaseUrl } = place;
  if (databaseUrl) return openPostgres(databaseUrl, place);
  return dataDir === "memory://" ? openInMemory() : openOnDisk(dataDir, place.onPanic);
}

/** A database of its own around a PGlite that is already migrated. */
export function embedded(db: PGlite, lock?: DataLock): Database {
  const prisma = new PrismaClient({ adapter: pgliteFactory(db) });
  return {
    prisma,
    kind: "pglite",
    async close() {
      await prisma.$disconnect();
      await db.close();
      lock?.release();
    },
  };
}

async function openInMemory(): Promise<Database> {
  return embedded(await openMigrated("memory://"));
}

async function openOnDisk(dataDir: string, onPanic: DatabasePlace["onPanic"]): Promise<Database> {
  const lock = await lockDataDir(dataDir);
  try {
    const folder = path.join(dataDir, "db");
    if (!existsSync(folder)) await create(folder);
    const db = await openMigrated(folder);
    return embedded(onPanic ? watchForPanic(db, onPanic) : db, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Built aside and renamed when whole: a first start that is killed half-way leaves no half database behind. */
async function create(folder: string): Promise<void> {
  const unfinished = `${folder}.new`;
  await rm(unfinished, { recursive: true, force: true });
  const db = await openMigrated(unfinished);
  await db.close();
  await rename(unfinished, folder);
}

async function openMigrated(dataDir: string): Promise<PGlite> {
  const db = await openPglite(dataDir);
  try {
    await migrate(pgliteTarget(db), await readMigrations());
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}

async function openPostgres(url: string, { poolSize = 10, onConnectionLost }: DatabasePlace): Promise<Database> {
  const pool = onePostgresConnection(url);
  try {
    await pool.query("SELECT 1").catch((cause: unknown) => {
      throw new StartupError(`Can't reach the database of DATABASE_URL: ${reasonOf(cause)}`, { cause });
    });
    await migrate(postgresTarget(pool), await readMigrations());
  } finally {
    await pool.end();
  }
  const lost = (error: Error) => onConnectionLost?.(error);
  const connections = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    // Compiling a statement took 600 ms where running it took 5: none of ours is long enough for it.
    onConnect: (client) => client.query("SET jit = off"),
  });
  const adapter = new PrismaPg(connections, {
    onPoolError: lost,
    onConnectionError: lost,
    statementNameGenerator: namesOfKept(),
    disposeExternalPool: true,
  });
  const prisma = new PrismaClient({ adapter, transactionOptions: TRANSACTION });
  return { prisma, kind: "postgres", close: () => prisma.$disconnect() };
}

/** A refused connection is an AggregateError (one for IPv4, one for IPv6) with an empty message: its code then. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || String((error as NodeJS.ErrnoException).code ?? error.name);
}
