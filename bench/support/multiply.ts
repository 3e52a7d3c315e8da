import pg from "pg";
import { POSTS } from "./archive";

/** How large a site becomes: posts in all, people who like, likes of each. */
export type Size = { posts: number; readers: number; likesEach: number };
export const LARGE: Size = { posts: 100_000, readers: 2_000, likesEach: 500 };

type Run = (sql: string) => Promise<Record<string, unknown>[]>;

/** Runs SQL on a Postgres, each time on a connection of its own. */
export function runnerOf(connectionString: string): Run {
  return async (sql) => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  };
}

/**
 * The archive's ten thousand posts become more, of earlier years, and people like them; counts follow as on the site.
 * @returns what there is now, in words
 */
export async function multiply(run: Run, { posts, readers, likesEach }: Size, archive = POSTS): Promise<string> {
  if (posts > archive) {
    await run(`
      INSERT INTO "Post" (id, "authorId", title, body, mood, weather, tags, "tagKeys", day, visibility, "publishedAt", "createdAt")
      SELECT gen_random_uuid(), "authorId", title, body, mood, weather, tags, "tagKeys", day - n, 'public',
        "publishedAt" - n * interval '400 days' - interval '7 minutes', "createdAt"
      FROM "Post", generate_series(1, ${posts / archive - 1}) n`);
  }
  await run(`
    INSERT INTO "Member" (id, email, "passwordHash", name)
    SELECT gen_random_uuid(), 'reader' || n || '@example.com', 'none', 'reader ' || n FROM generate_series(1, ${readers}) n`);
  // Every member likes a run of posts that begins elsewhere: that many different pairs. Counted once, at the end.
  await run('ALTER TABLE "Like" DISABLE TRIGGER USER');
  await run(`
    WITH posts AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS at FROM "Post"),
      readers AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS at FROM "Member" WHERE email LIKE 'reader%')
    INSERT INTO "Like" ("memberId", "postId")
    SELECT readers.id, posts.id FROM readers, generate_series(0, ${likesEach - 1}) n
    JOIN posts ON true WHERE posts.at = (readers.at * 7919 + n * 197) % ${posts}
    ON CONFLICT DO NOTHING`);
  await run('ALTER TABLE "Like" ENABLE TRIGGER USER');
  await run(`
    UPDATE "Post" SET "likeCount" = likes.count
    FROM (SELECT "postId", count(*)::int FROM "Like" GROUP BY 1) likes WHERE likes."postId" = "Post".id`);
  await run("VACUUM ANALYZE");
  const [now] = await run(`SELECT (SELECT count(*) FROM "Post") posts, (SELECT count(*) FROM "Like") likes`);
  return `${now?.posts} posts, ${now?.likes} likes`;
}
