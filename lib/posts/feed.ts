import { z } from "zod";
import { Prisma, type PrismaClient } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/shared/locale";
import { fromCursor, toCursor } from "@/lib/shared/page";
import type { FeedQuery } from "./inputs";

/** Where a page of the feed ends: publishedAt in microseconds since 1970 (as text, exact) and id. */
const Position = z.tuple([z.string().regex(/^\d{1,17}$/), z.uuid()]);

const HIGHEST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";

type Row = { items: string; has_more: boolean; last_at: string | null; last_id: string | null };

/**
 * One page of public posts, newest first, as the text of a JSON document `{ items, next }`.
 * The busiest query of the site: the database function feed_page (prisma/migrations) writes the JSON from plans that
 * it keeps. Only posts that say `visibility = public` and are published can leave it.
 */
export async function feedJson(prisma: PrismaClient, query: FeedQuery, locale: Locale): Promise<string> {
  const after = fromCursor(query.cursor, Position);
  const before = after
    ? Prisma.sql`to_timestamp(0) + ${after[0]}::bigint * interval '1 microsecond'`
    : Prisma.sql`'infinity'::timestamptz`;
  const [page] = await prisma.$queryRaw<Row[]>`
    SELECT * FROM feed_page(${locale}, ${query.limit}::int, ${before}, ${after?.[1] ?? HIGHEST_ID}::uuid,
      ${query.tag ?? null}::text, ${query.author ?? null}::uuid)`;
  const next = page?.has_more && page.last_at && page.last_id ? toCursor([page.last_at, page.last_id]) : null;
  return `{"items":${page?.items ?? "[]"},"next":${JSON.stringify(next)}}`;
}
