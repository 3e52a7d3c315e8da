import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import type { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import type { MigrationTarget } from "@/lib/engines/db/migrate";
import { pgliteFactory } from "@/lib/engines/db/schema-engine";

/** The advisory lock that Prisma's own `migrate deploy` takes, so that the two wait for each other as well. */
const PRISMA_LOCK = 72_707_369;

/** PGlite has one connection and one process: its transaction is exclusive as it is. */
export function pgliteTarget(db: PGlite): MigrationTarget {
  return {
    rows: (sql) => rowsOf(db, sql),
    exclusively: (work) =>
      db.transaction((tx) =>
        work({ rows: (sql) => rowsOf(tx, sql), factory: pgliteFactory(tx), runScript: (sql) => tx.exec(sql) }),
      ),
  };
}

/** A Postgres of which `pool` has exactly one connection: what begins a transaction on it also ends it. */
export function postgresTarget(pool: pg.Pool): MigrationTarget {
  const rows = async (sql: string): Promise<unknown[][]> =>
    (await pool.query({ text: sql, rowMode: "array" })).rows as unknown[][];
  return {
    rows,
    async exclusively(work) {
      for (let attempt = 1; ; attempt += 1) {
        await pool.query("BEGIN");
        try {
          await pool.query(`SELECT pg_advisory_xact_lock(${PRISMA_LOCK})`);
          await pool.query(`SET LOCAL lock_timeout = ${LOCK_MS}`);
          await work({ rows, factory: new PrismaPg(pool), runScript: (sql) => pool.query(sql) });
          await pool.query("COMMIT");
          return;
        } catch (error) {
          await pool.query("ROLLBACK");
          if (attempt === LOCK_TRIES || !wasLockedOut(error)) throw error;
          await sleep(attempt * LOCK_MS);
        }
      }
    },
  };
}

/**
 * A change of a table waits for whoever reads it, and everybody else waits behind that change: a backup under way must
 * not stop the site that runs meanwhile. So it waits for a moment only, and tries again.
 */
const LOCK_MS = 2_000;
const LOCK_TRIES = 8;

/** SQLSTATE 55P03, lock_not_available; the migration's own error has it as its cause. */
function wasLockedOut(error: unknown): boolean {
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  return code === "55P03" || cause?.code === "55P03";
}

/** The pool that postgresTarget wants. */
export function onePostgresConnection(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 1, idleTimeoutMillis: 0 });
  // Each migration's engine listens to it; Node would take more than ten of them for a leak.
  pool.setMaxListeners(0);
  return pool;
}

async function rowsOf(db: Pick<PGlite, "query">, sql: string): Promise<unknown[][]> {
  return (await db.query<unknown[]>(sql, [], { rowMode: "array" })).rows;
}
