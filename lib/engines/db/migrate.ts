import "server-only";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { Migration } from "@/lib/engines/db/migrations-folder";
import { StartupError } from "@/lib/engines/db/startup-error";

/** Answers the rows of a query, each an array of its columns. */
type Rows = (sql: string) => Promise<unknown[][]>;

/** One connection inside a transaction. */
export type MigrationSession = {
  rows: Rows;
  factory: SqlMigrationAwareDriverAdapterFactory;
  runScript(sql: string): Promise<unknown>;
};

/** A database that can be migrated: the little that PGlite and Postgres do differently. */
export type MigrationTarget = {
  rows: Rows;
  /** Runs `work` in one transaction and, among processes, one at a time; rolls back when it throws. */
  exclusively(work: (session: MigrationSession) => Promise<void>): Promise<void>;
};

/**
 * Brings the database to the newest migration and answers what it applied. The history lies in _prisma_migrations,
 * so `prisma migrate deploy` agrees. Each migration is one transaction: a failure or a power cut in the middle
 * leaves the database at the migration before. The engine (5 MB of WebAssembly) is loaded only if there is work.
 *
 * @throws StartupError when a migration fails or an applied one was changed afterwards
 */
export async function migrate(target: MigrationTarget, migrations: Migration[]): Promise<string[]> {
  const applied: string[] = [];
  for (;;) {
    if (pending(migrations, await history(target.rows)).length === 0) return applied;
    await target.exclusively(async (session) => {
      // Looked at again inside: another process may have applied it while this one waited for its turn.
      const next = pending(migrations, await history(session.rows))[0];
      if (next !== undefined) applied.push(...(await applyThrough(session, migrations, next)));
    });
  }
}

function pending(migrations: Migration[], done: Map<string, string>): Migration[] {
  const edited = migrations.find(({ name, checksum }) => (done.get(name) ?? checksum) !== checksum);
  if (edited) {
    throw new StartupError(
      `The migration ${edited.name} was changed after this database applied it. Restore the file, and put the change into a new migration.`,
    );
  }
  return migrations.filter(({ name }) => !done.has(name));
}

/** Names and checksums of what the database has applied. */
async function history(rows: Rows): Promise<Map<string, string>> {
  const [found] = await rows(`SELECT to_regclass('"_prisma_migrations"')::text`);
  if (found?.[0] == null) return new Map();
  const done = await rows(
    `SELECT migration_name, checksum FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  );
  return new Map(done.map((row) => [String(row[0]), String(row[1])]));
}

async function applyThrough(session: MigrationSession, all: Migration[], next: Migration): Promise<string[]> {
  const { NO_FILTER, engineList, startSchemaEngine } = await import("@/lib/engines/db/schema-engine");
  let cause: unknown;
  const engine = await startSchemaEngine(session.factory, (sql) =>
    session.runScript(sql).catch((error: unknown) => {
      cause ??= error;
      throw error;
    }),
  );
  try {
    const migrationsList = engineList(all.filter(({ name }) => name <= next.name));
    return (await engine.applyMigrations({ migrationsList, filters: NO_FILTER })).appliedMigrationNames;
  } catch (error) {
    // The first failure tells why; what the engine says afterwards is only that the transaction is broken.
    const reason = cause ?? error;
    const text = reason instanceof Error ? reason.message : String(reason);
    throw new StartupError(`The migration ${next.name} failed, the database is unchanged: ${text}`, { cause: reason });
  } finally {
    engine.free();
  }
}
