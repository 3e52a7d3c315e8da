import { z } from "zod";
import { Prisma, type PrismaClient } from "@/lib/engines/db/generated/client";
import { Id } from "@/lib/shared/id";
import type { Locale } from "@/lib/shared/locale";
import { fromCursor, toCursor } from "@/lib/shared/page";
import { tagKey } from "@/lib/shared/tag";
import type { FeedQuery } from "./inputs";

/** publishedAt in microseconds since 1970, as text: exact. */
const Micros = z.string().regex(/^\d{1,17}$/);
/** Where a page of the feed ends. */
const NewPosition = z.tuple([Micros, Id]);
/** The same for the most liked: the like count first. */
const TopPosition = z.tuple([z.string().regex(/^\d{1,9}$/), Micros, Id]);

const HIGHEST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";
const HIGHEST_COUNT = 2_147_483_647;
const DAYS = { day: 1, week: 7, month: 30 } as const;

type Row = {
  items: string;
  has_more: boolean;
  last_likes?: number | null;
  last_at: string | null;
  last_id: string | null;
};

/**
 * One page of public posts as the text of a JSON document `{ items, next }`.
 * The busiest query of the site: database functions (prisma/migrations, feed_page and feed_top) write the JSON from
 * plans that they keep. Only posts that say `visibility = public` and are published can leave them.
 */
export async function feedJson(prisma: PrismaClient, query: FeedQuery, locale: Locale): Promise<string> {
  const isTop = query.sort === "top";
  const [page] = await prisma.$queryRaw<Row[]>(isTop ? topPage(query, locale) : newPage(query, locale));
  const { last_at, last_id, last_likes } = page ?? {};
  const position = last_at && last_id ? [...(isTop ? [String(last_likes)] : []), last_at, last_id] : null;
  const next = page?.has_more && position ? toCursor(position) : null;
  return `{"items":${page?.items ?? "[]"},"next":${JSON.stringify(next)}}`;
}

function newPage({ limit, cursor, tag, author }: FeedQuery, locale: Locale): Prisma.Sql {
  const [at, id] = fromCursor(cursor, NewPosition) ?? [null, HIGHEST_ID];
  return Prisma.sql`
    SELECT * FROM feed_page(${locale}, ${limit}::int, ${instant(at)}, ${id}::uuid,
      ${tag === undefined ? null : tagKey(tag)}::text, ${author ?? null}::uuid)`;
}

/** A post that is liked between two pages may come twice or not at all: the order itself moved. */
function topPage({ limit, cursor, tag, author, period = "all" }: FeedQuery, locale: Locale): Prisma.Sql {
  const [likes, at, id] = fromCursor(cursor, TopPosition) ?? [HIGHEST_COUNT, null, HIGHEST_ID];
  const since =
    period === "all" ? Prisma.sql`'-infinity'` : Prisma.sql`now() - ${DAYS[period]}::int * interval '1 day'`;
  return Prisma.sql`
    SELECT * FROM feed_top(${locale}, ${limit}::int, ${since}, ${Number(likes)}::int, ${instant(at)}, ${id}::uuid,
      ${tag === undefined ? null : tagKey(tag)}::text, ${author ?? null}::uuid)`;
}

function instant(micros: string | null): Prisma.Sql {
  if (micros === null) return Prisma.sql`'infinity'::timestamptz`;
  return Prisma.sql`to_timestamp(0) + ${micros}::bigint * interval '1 microsecond'`;
}
