import "server-only";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { openPglite } from "@/lib/engines/db/pglite";

/** Every table and enum is ours: nothing to leave out. */
export const NO_FILTER = { externalTables: [], externalEnums: [] };

const DATAMODEL = 'datasource db { provider = "postgresql" }';

/**
 * Prisma's schema engine, the WebAssembly build: what `prisma migrate` runs, without a binary to download.
 *
 * @param runScript runs many statements at once, all or nothing. The adapters' own executeScript can't be used:
 *   pglite-prisma-adapter 0.7.2 does not wait for it, @prisma/adapter-pg 7.10.0 cuts the text at every semicolon.
 */
export async function startSchemaEngine(
  factory: SqlMigrationAwareDriverAdapterFactory,
  runScript: (sql: string) => Promise<unknown>,
): Promise<SchemaEngine> {
  const engine = await loadEngine();
  const adapter = bindMigrationAwareSqlAdapterFactory({
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => withScripts(await factory.connect(), runScript),
    connectToShadowDb: openShadow,
  });
  return engine.SchemaEngine.new({ datamodels: [["schema.prisma", DATAMODEL]] }, () => undefined, adapter);
}

/** The migrations as the engine wants them. */
export function engineList(migrations: { name: string; sql: string }[]): MigrationList {
  return {
    baseDir: path.resolve("prisma/migrations"),
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
    })),
  };
}

function withScripts(adapter: SqlDriverAdapter, runScript: (sql: string) => Promise<unknown>): SqlDriverAdapter {
  adapter.executeScript = async (sql) => {
    await runScript(sql);
  };
  return adapter;
}

/** A scratch database, in memory whatever the real one is: the engine replays migrations in it to compare schemas. */
async function openShadow(): Promise<SqlDriverAdapter> {
  const db = await openPglite("memory://");
  const adapter = await pgliteFactory(db).connect();
  adapter.dispose = () => db.close();
  return withScripts(adapter, (sql) => db.exec(sql));
}

/** The adapter's factory; it also takes a PGlite transaction, of which it calls the same query(). */
export function pgliteFactory(client: object): SqlMigrationAwareDriverAdapterFactory {
  return new PrismaPGlite(client as ConstructorParameters<typeof PrismaPGlite>[0]);
}

type Engine = typeof import("@prisma/schema-engine-wasm/schema_engine_bg");
type Glue = Engine & { __wbg_set_wasm(exports: WebAssembly.Exports): void };
let loaded: Promise<Engine> | undefined;

function loadEngine(): Promise<Engine> {
  loaded ??= instantiate();
  return loaded;
}

/** Does what the package's own entry does with `import "x.wasm"`, which neither Node 20 nor Next can. */
async function instantiate(): Promise<Engine> {
  const glue = (await import("@prisma/schema-engine-wasm/schema_engine_bg")) as Glue;
  const require = createRequire(path.resolve("package.json"));
  const script = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(script.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...glue } });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue;
}
