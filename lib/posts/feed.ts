import { z } from "zod";
import { Prisma, type PrismaClient } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/shared/locale";
import { fromCursor, toCursor } from "@/lib/shared/page";
import type { FeedQuery } from "./inputs";

/** Where a page of the feed ends: publishedAt in microseconds since 1970 (as text, exact) and id. */
const Position = z.tuple([z.string().regex(/^\d{1,17}$/), z.uuid()]);

/** When a column's moment is, as toISOString writes it. */
const iso = (column: Prisma.Sql) => Prisma.sql`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const micros = Prisma.sql`(extract(epoch FROM p."publishedAt") * 1000000)::bigint`;

/**
 * One page of public posts, newest first, as the text of a JSON document `{ items, next }`.
 * The busiest query of the site: one statement, the database writes the JSON (about four times the speed of
 * building 20 objects here). Only posts that say `visibility = public` and are published can leave it.
 */
export async function feedJson(prisma: PrismaClient, query: FeedQuery, locale: Locale): Promise<string> {
  const after = fromCursor(query.cursor, Position);
  const filters = [Prisma.sql`p.visibility = 'public' AND p."publishedAt" IS NOT NULL`];
  if (query.tag) filters.push(Prisma.sql`p.tags @> ARRAY[${query.tag}]::text[]`);
  if (query.author) filters.push(Prisma.sql`p."authorId" = ${query.author}::uuid`);
  if (after) {
    const moment = Prisma.sql`to_timestamp(0) + ${after[0]}::bigint * interval '1 microsecond'`;
    filters.push(Prisma.sql`(p."publishedAt", p.id) < (${moment}, ${after[1]}::uuid)`);
  }
  const alt = locale === "ko" ? Prisma.sql`c."altKo"` : Prisma.sql`c."altEn"`;
  const [page] = await prisma.$queryRaw<{ items: string; more: boolean; at: string | null; id: string | null }[]>`
    WITH page AS (
      SELECT p.*, row_number() OVER (ORDER BY p."publishedAt" DESC, p.id DESC) AS n
      FROM "Post" p WHERE ${Prisma.join(filters, " AND ")}
      ORDER BY p."publishedAt" DESC, p.id DESC LIMIT ${query.limit + 1}
    )
    SELECT
      '[' || coalesce(string_agg(json_build_object(
        'id', p.id, 'author', json_build_object('id', m.id, 'name', m.name),
        'title', p.title, 'body', p.body, 'day', p.day, 'mood', p.mood, 'weather', p.weather, 'tags', coalesce(p.tags, '{}'),
        'visibility', p.visibility,
        'cover', CASE WHEN c.id IS NOT NULL THEN json_build_object(
          'id', c.id, 'postId', c."postId", 'status', c.status,
          'progress', CASE WHEN c.status = 'done' THEN 1 ELSE c.progress END, 'place', NULL, 'etaS', NULL,
          'painter', c.painter, 'style', c.style, 'seed', c.seed, 'alt', ${alt}, 'url', '/images/' || c.key,
          'width', c.width, 'height', c.height, 'thumbhash', c.thumbhash, 'error', c.error) END,
        'version', p.version, 'publishedAt', ${iso(Prisma.sql`p."publishedAt"`)}, 'editedAt', ${iso(Prisma.sql`p."editedAt"`)}
      )::text, ',' ORDER BY p.n) FILTER (WHERE p.n <= ${query.limit}), '') || ']' AS items,
      count(*) > ${query.limit} AS more,
      max(${micros}::text) FILTER (WHERE p.n = ${query.limit}) AS at,
      max(p.id::text) FILTER (WHERE p.n = ${query.limit}) AS id
    FROM page p JOIN "Member" m ON m.id = p."authorId" LEFT JOIN "Picture" c ON c.id = p."coverPictureId"`;
  const next = page?.more && page.at && page.id ? JSON.stringify(toCursor([page.at, page.id])) : "null";
  return `{"items":${page?.items ?? "[]"},"next":${next}}`;
}
