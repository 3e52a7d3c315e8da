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
