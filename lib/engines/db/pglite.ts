import "server-only";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";

/**
 * Postgres inside this process, with the extensions our migrations may create.
 *
 * @param dataDir a folder, or "memory://"
 * @param dump a gzipped tar of PGlite's dumpDataDir to begin from
 */
export function openPglite(dataDir: string, dump?: Blob): Promise<PGlite> {
  return PGlite.create({ dataDir, loadDataDir: dump, extensions: { pg_trgm } });
}

/**
 * Hears when Postgres gives itself up (severity PANIC, such as when the disk has no room for its journal). A server
 * would start anew; inside this process it is gone, and every later query would wait for ever.
 */
export function watchForPanic(db: PGlite, onPanic: (error: Error) => void): PGlite {
  const told = (error: unknown): never => {
    if (error instanceof Error && (error as { severity?: unknown }).severity === "PANIC") onPanic(error);
    throw error;
  };
  const [query, exec, transaction] = [db.query.bind(db), db.exec.bind(db), db.transaction.bind(db)];
  const heard: Pick<PGlite, "query" | "exec" | "transaction"> = {
    query: (...asked) => query<never>(...asked).catch(told),
    exec: (...script) => exec(...script).catch(told),
    transaction: (work) =>
      transaction((tx) => {
        const inside = tx.query.bind(tx);
        tx.query = (...asked) => inside<never>(...asked).catch(told);
        return work(tx);
      }).catch(told),
  };
  return Object.assign(db, heard);
}
