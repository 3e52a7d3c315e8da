import { z } from "zod";
import type { PrismaClient, Visibility } from "@/lib/engines/db/generated/client";
import { HIGHEST_ID, Id } from "@/lib/shared/id";
import type { Locale } from "@/lib/shared/locale";
import { fromCursor, type Page, toCursor } from "@/lib/shared/page";
import { tagKey } from "@/lib/shared/tag";
import type { FeedQuery, MyPostsQuery } from "./inputs";
import { DAYS_OF, type OwnPost, type Post } from "./post";
import { isWhole, OWN_PARTS, toOwnPost, toPosts } from "./post-row";
import { ownPost } from "./rights";

/*
 * search_posts of the migrations finds the ids: by the list or by the index, whichever is shorter. A page may hold fewer
 * posts than were asked for, even none, and still have a next one: for a single letter, which no index knows, so many
 * posts are looked at and no more.
 */

type Asked<Query> = Query & { q: string };

/** Where a page ends: like count, publishedAt in microseconds since 1970, id. */
const Position = z.tuple([z.string().regex(/^\d{1,9}$/), z.string().regex(/^\d{1,17}$/), Id]);

const HIGHEST_COUNT = "2147483647";

type Found = { rows: string | null; more: boolean; goOn: string | null };

/** Public posts in whose title and body every word of the query stands, in the order of the list. */
export async function search(prisma: PrismaClient, query: Asked<FeedQuery>, locale: Locale): Promise<Page<Post>> {
  const { q, sort, period = "all", tag, author, limit, cursor } = query;
  const [likes, micros, id] = fromCursor(cursor, Position) ?? [HIGHEST_COUNT, null, HIGHEST_ID];
  const days = period === "all" ? null : DAYS_OF[period];
  const [page] = await prisma.$queryRaw<Found[]>`
    SELECT public_rows(found.ids[1:${limit}::int]) AS rows, cardinality(found.ids) > ${limit}::int AS more, (
      SELECT json_build_array(p."likeCount"::text, (extract(epoch FROM p."publishedAt") * 1000000)::bigint::text, p.id)::text
      FROM "Post" p WHERE p.id = found.go_on AND everyone(p)
    ) AS "goOn"
    FROM search_posts(${q}, ${limit + 1}::int, NULL, NULL, ${sort === "top"}, now() - ${days}::int * interval '1 day',
      ${Number(likes)}::int,
      coalesce(to_timestamp(0) + ${micros}::bigint * interval '1 microsecond', 'infinity'), ${id}::uuid,
      ${tag === undefined ? null : tagKey(tag)}::text, ${author ?? null}::uuid) AS found`;
  const items = toPosts(page?.rows, locale);
  const last = items.at(-1);
  if (page?.more && last) return { items, next: toCursor(positionOf(last)) };
  return { items, next: page?.goOn ? toCursor(JSON.parse(page.goOn)) : null };
}

/** The same among all posts of one member, drafts too, newest first. */
export async function searchMine(
  prisma: PrismaClient,
  authorId: string,
  { q, state, limit, cursor }: Asked<MyPostsQuery>,
  locale: Locale,
): Promise<Page<OwnPost>> {
  const [before] = fromCursor(cursor, z.tuple([Id])) ?? [HIGHEST_ID];
  const circle: Visibility | null = state === "all" ? null : state;
  const [found] = await prisma.$queryRaw<{ ids: string[]; goOn: string | null }[]>`
    SELECT ids::text[] AS ids, go_on::text AS "goOn"
    FROM search_posts(${q}, ${limit + 1}::int, ${authorId}::uuid, ${circle}::text::"Visibility", false, NULL,
      0, NULL, ${before}::uuid, NULL, NULL)`;
  const ids = found?.ids ?? [];
  const posts = await prisma.post.findMany({
    where: { id: { in: ids.slice(0, limit) }, ...ownPost(authorId) },
    orderBy: { id: "desc" },
    include: OWN_PARTS,
  });
  const last = ids.length > limit ? ids[limit - 1] : found?.goOn;
  return {
    items: posts.filter(isWhole).map((row) => toOwnPost(row, locale)),
    next: last ? toCursor([last]) : null,
  };
}

/** The column holds milliseconds: no post lies between two of them. */
function positionOf({ id, likeCount, publishedAt }: Post): string[] {
  return [String(likeCount), `${Date.parse(publishedAt ?? "")}000`, id];
}
