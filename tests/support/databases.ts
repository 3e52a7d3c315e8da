import { type Database, openDatabase } from "@/lib/engines/db/open-database";
import { startPostgres, type TestPostgres } from "./postgres";
import { testDatabase } from "./test-database";

/** The two databases the site runs on; contract tests run on both. */
export const DATABASES = ["pglite", "postgres"] as const;

let server: Promise<TestPostgres> | undefined;
/** The address of a database that is migrated and that nobody uses: copying it takes a tenth of migrating another. */
let migrated: Promise<string> | undefined;

/** A migrated, empty database of one kind. Postgres is started once a test file. @param poolSize connections to it */
export async function freshDatabase(kind: (typeof DATABASES)[number], poolSize?: number): Promise<Database> {
  if (kind === "pglite") return testDatabase();
  server ??= startPostgres();
  const postgres = await server;
  migrated ??= migrateOne(postgres);
  return openDatabase({ dataDir: "unused", databaseUrl: await postgres.newDatabase(await migrated), poolSize });
}

async function migrateOne(postgres: TestPostgres): Promise<string> {
  const databaseUrl = await postgres.newDatabase();
  await (await openDatabase({ dataDir: "unused", databaseUrl })).close();
  return databaseUrl;
}

/** Call in afterAll of a file that used Postgres. */
export async function stopDatabases(): Promise<void> {
  await (await server)?.stop();
  server = undefined;
  migrated = undefined;
}
