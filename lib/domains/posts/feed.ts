import { z } from "zod";
import { Prisma, type PrismaClient } from "@/lib/engines/db/generated/client";
import { KEEP_PLAN } from "@/lib/engines/db/kept-plans";
import { HIGHEST_ID, Id } from "@/lib/shared/id";
import type { Locale } from "@/lib/shared/locale";
import { fromCursor, type Page, toCursor } from "@/lib/shared/page";
import { tagKey } from "@/lib/shared/tag";
import type { FeedQuery } from "./inputs";
import { DAYS_OF, type Post } from "./post";
import { toPosts } from "./post-row";

/** publishedAt in microseconds since 1970, as text: exact. */
const Micros = z.string().regex(/^\d{1,17}$/);
/** Where a page of the feed ends. */
const NewPosition = z.tuple([Micros, Id]);
/** The same for the most liked: the like count first. */
const TopPosition = z.tuple([z.string().regex(/^\d{1,9}$/), Micros, Id]);

const HIGHEST_COUNT = 2_147_483_647;

/**
 * One page of public posts. The busiest query of the site: database functions (prisma/migrations, feed_new, feed_liked
 * and public_rows) find the ids by plans that they keep, and hand the rows over as one text.
 */
export async function feed(prisma: PrismaClient, query: FeedQuery, locale: Locale): Promise<Page<Post>> {
  const isTop = query.sort === "top";
  const { limit } = query;
  // One more than is shown tells whether there is a next page.
  const [page] = await prisma.$queryRaw<{ rows: string | null; more: boolean }[]>`
    ${KEEP_PLAN} SELECT public_rows(ids[1:${limit}::int]) AS rows, cardinality(ids) > ${limit}::int AS more
    FROM ${isTop ? liked(query) : newest(query)} AS ids`;
  const items = toPosts(page?.rows, locale);
  const last = items.at(-1);
  return { items, next: page?.more && last ? toCursor(positionOf(last, isTop)) : null };
}

function newest({ limit, cursor, ...query }: FeedQuery): Prisma.Sql {
  const [at, id] = fromCursor(cursor, NewPosition) ?? [null, HIGHEST_ID];
  return Prisma.sql`feed_new(${limit + 1}::int, ${instant(at)}, ${id}::uuid, ${narrowed(query)})`;
}

/** A post that is liked between two pages may come twice or not at all: the order itself moved. */
function liked({ limit, cursor, period = "all", ...query }: FeedQuery): Prisma.Sql {
  const [likes, at, id] = fromCursor(cursor, TopPosition) ?? [HIGHEST_COUNT, null, HIGHEST_ID];
  const since =
    period === "all" ? Prisma.sql`'-infinity'` : Prisma.sql`now() - ${DAYS_OF[period]}::int * interval '1 day'`;
  return Prisma.sql`feed_liked(
    ${limit + 1}::int, ${since}, ${Number(likes)}::int, ${instant(at)}, ${id}::uuid, ${narrowed(query)})`;
}

function narrowed({ tag, author, lang }: Pick<FeedQuery, "tag" | "author" | "lang">): Prisma.Sql {
  return Prisma.sql`${tag === undefined ? null : tagKey(tag)}::text, ${author ?? null}::uuid, ${lang === "ko"}::boolean`;
}

function instant(micros: string | null): Prisma.Sql {
  if (micros === null) return Prisma.sql`'infinity'::timestamptz`;
  return Prisma.sql`to_timestamp(0) + ${micros}::bigint * interval '1 microsecond'`;
}

/** The column holds milliseconds: no post lies between two of them. */
function positionOf({ id, likeCount, publishedAt }: Post, isTop: boolean): string[] {
  const at = `${Date.parse(publishedAt ?? "")}000`;
  return isTop ? [String(likeCount), at, id] : [at, id];
}
