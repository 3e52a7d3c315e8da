import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrate } from "@/lib/engines/db/migrate";
import { onePostgresConnection, pgliteTarget, postgresTarget } from "@/lib/engines/db/migration-targets";
import { readMigrations } from "@/lib/engines/db/migrations-folder";
import { openPglite } from "@/lib/engines/db/pglite";
import { differentTags, tagKey } from "@/lib/shared/tag";
import { startPostgres, type TestPostgres } from "@/tests/support/postgres";

/** As earlier versions took them: without "#" and invisible characters. */
const OLD = [
  ["여행", "일상"],
  ["Sea", "sea", "SEA", "바다"],
  ["서울 여행", "서울\u3000여행", "서울\u00A0여행", "서울  여행"],
  ["ÉTÉ", "été", "Straße", "STRASSE", "ΟΔΌΣ", "οδός", "ЛЕТО", "лето"],
  ["ＡＢＣ", "abc", "①", "1", "❤️", "❤", "🏖️", "👍🏽", "👍"],
  ["ㅋㅋ", "ﬁn", "fin", "㎏", "kg", "İstanbul", "ı", "i"],
  ["ᄒᆞᆫ글", "\u3164", "\u2800", "a\u2800b", "..", ".", "node.js", "％", "%", "'\\"],
  [],
];

describe("tags that were written before they had keys", { timeout: 240_000 }, () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  test.for(["pglite", "postgres"] as const)("get them, and lose what only spells another anew, on %s", async (kind) => {
    const pool = kind === "postgres" ? onePostgresConnection(await postgres.newDatabase()) : null;
    const db = pool ? null : await openPglite("memory://");
    const target = pool ? postgresTarget(pool) : pgliteTarget(db as NonNullable<typeof db>);
    const migrations = await readMigrations();
    const before = migrations.findIndex(({ name }) => name.endsWith("_tags_by_key"));
    await migrate(target, migrations.slice(0, before));
    const author = randomUUID();
    const quoted = (text: string) => `E'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
    await target.rows(
      `INSERT INTO "Member" (id, email, "passwordHash", name) VALUES ('${author}', 'a@b.kr', 'x', 'x')`,
    );
    for (const [index, tags] of OLD.entries()) {
      const array = `ARRAY[${tags.map(quoted).join()}]::text[]`;
      await target.rows(`INSERT INTO "Post" (id, "authorId", day, tags, title)
        VALUES ('${randomUUID()}', '${author}', '2026-11-21', ${array}, '${index}')`);
    }
    await migrate(target, migrations.slice(0, before + 1));
    const rows = await target.rows(`SELECT to_json(tags)::text, to_json("tagKeys")::text FROM "Post" ORDER BY title`);
    const kept = rows.map((row) => row.map((json) => JSON.parse(String(json)) as string[]));
    expect(kept).toEqual(OLD.map((tags) => [differentTags(tags), differentTags(tags).map(tagKey)]));
    await (pool?.end() ?? db?.close());
  });
});
