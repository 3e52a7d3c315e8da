import "server-only";
import type { Migration } from "@/lib/engines/db/migrations-folder";
import { openPglite } from "@/lib/engines/db/pglite";
import { engineList, NO_FILTER, pgliteFactory, startSchemaEngine } from "@/lib/engines/db/schema-engine";

/**
 * The SQL that leads from what `migrations` make to what `schema` (the text of schema.prisma) describes, or null
 * when they agree. For tools and tests: it replays every migration in a scratch database.
 */
export async function schemaDifference(
  migrations: Pick<Migration, "name" | "sql">[],
  schema: string,
): Promise<string | null> {
  const db = await openPglite("memory://");
  const engine = await startSchemaEngine(pgliteFactory(db), (sql) => db.exec(sql));
  try {
    const { exitCode, stdout } = await engine.diff({
      from: migrations.length === 0 ? { tag: "empty" } : { tag: "migrations", ...engineList(migrations) },
      to: { tag: "schemaDatamodel", files: [{ path: "prisma/schema.prisma", content: schema }] },
      script: true,
      exitCode: true,
      filters: NO_FILTER,
    });
    return exitCode === 2 ? stdout : null;
  } finally {
    engine.free();
    await db.close();
  }
}
