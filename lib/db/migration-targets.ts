import "server-only";
import type { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import type { MigrationTarget } from "@/lib/db/migrate";
import { pgliteFactory } from "@/lib/db/schema-engine";

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
      await pool.query("BEGIN");
      try {
        await pool.query(`SELECT pg_advisory_xact_lock(${PRISMA_LOCK})`);
        await work({ rows, factory: new PrismaPg(pool), runScript: (sql) => pool.query(sql) });
        await pool.query("COMMIT");
      } catch (error) {
        await pool.query("ROLLBACK");
        throw error;
      }
    },
  };
}

/** The pool that postgresTarget wants. */
export function onePostgresConnection(connectionString: string): pg.Pool {
  return new pg.Pool({ connectionString, max: 1, idleTimeoutMillis: 0 });
}

async function rowsOf(db: Pick<PGlite, "query">, sql: string): Promise<unknown[][]> {
  return (await db.query<unknown[]>(sql, [], { rowMode: "array" })).rows;
}
