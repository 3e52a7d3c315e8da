import type { PrismaClient } from "@/lib/engines/db/generated/client";

/** As many as one page of a sitemap lists; the protocol allows 50,000 (sitemaps.org). */
export const SITEMAP_PAGE = 5_000;

/** A public post, and when it last changed. */
export type MappedPost = { id: string; changedAt: Date };

/** Looking through all posts takes a while: where pages begin is found again after so long. */
const STARTS_MS = 10 * 60_000;

export type Sitemap = ReturnType<typeof createSitemap>;

/** All public posts, a page at a time, in the order of their ids. @param size posts on a page */
export function createSitemap(prisma: PrismaClient, size = SITEMAP_PAGE) {
  const found = forAWhile(async () => {
    const rows = await prisma.$queryRaw<{ id: string }[]>`
      SELECT id FROM (
        SELECT post.id, row_number() OVER (ORDER BY post.id) AS place FROM "Post" post WHERE everyone(post)
      ) public WHERE (place - 1) % ${size}::int = 0 ORDER BY id`;
    return rows.map(({ id }) => id);
  }, STARTS_MS);
  return {
    /** Where each page begins: at a post that is public now, whatever was when the pages were found. */
    async starts(): Promise<string[]> {
      const rows = await prisma.$queryRaw<{ id: string }[]>`
        SELECT DISTINCT first.id FROM unnest(${await found()}::uuid[]) AS start CROSS JOIN LATERAL (
          SELECT post.id FROM "Post" post WHERE everyone(post) AND post.id >= start ORDER BY post.id LIMIT 1
        ) first ORDER BY first.id`;
      return rows.map(({ id }) => id);
    },

    /** The page that begins with this id, there or not: pages may overlap, and miss none. */
    page: (start: string): Promise<MappedPost[]> => prisma.$queryRaw<MappedPost[]>`
      SELECT id, greatest("editedAt", "publishedAt") AS "changedAt" FROM "Post" post
      WHERE everyone(post) AND id >= ${start}::uuid ORDER BY id LIMIT ${size}::int`,
  };
}

/** What was found is told again until it is `ms` old; a failure is not kept. */
function forAWhile<T>(find: () => Promise<T>, ms: number): () => Promise<T> {
  let kept: { found: Promise<T>; until: number } | undefined;
  return () => {
    if (kept && Date.now() < kept.until) return kept.found;
    const found = find();
    const mine = { found, until: Date.now() + ms };
    kept = mine;
    found.catch(() => {
      if (kept === mine) kept = undefined;
    });
    return found;
  };
}
