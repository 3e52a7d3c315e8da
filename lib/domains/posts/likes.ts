import { v7 as uuid } from "uuid";
import { z } from "zod";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { isMissingReference, retried } from "@/lib/engines/db/refusals";
import type { EventBus } from "@/lib/engines/events/event-bus";
import { Instant } from "@/lib/shared/day";
import { AppError } from "@/lib/shared/errors";
import { forgetSoon } from "@/lib/shared/forget-soon";
import { HIGHEST_ID, Id } from "@/lib/shared/id";
import type { Locale } from "@/lib/shared/locale";
import { fromCursor, type Page, type PageQuery, toPage } from "@/lib/shared/page";
import { type PageTag, tagsOfPost } from "@/lib/shared/page-tags";
import type { Liker, LikeState, Post } from "./post";
import { isWhole, POST_PARTS, toPost } from "./post-row";
import { markable, writable } from "./rights";

type Needs = {
  prisma: PrismaClient;
  events: EventBus;
  /** Cached pages that show one of these are made anew. */
  forgetPages(tags: readonly PageTag[]): Promise<void>;
  /** How old a count in a cached page may be. */
  countsMayAgeMs?: number;
};

/** What a click changed: 1 or 0 likes, and whose news that is. */
type Changed = { count: number; hearer: string | null };

/** Where a page of likes ends: when the last post was liked, and its id. */
const Position = z.tuple([Instant, Id]);

export type Likes = ReturnType<typeof createLikes>;

/**
 * Who likes what. `Post.likeCount` is kept by a trigger in the transaction that adds or takes the like
 * (prisma/migrations, count_likes), so that it also holds where likes go with an erased member.
 *
 * Cached pages carry a count for everyone and no reader's heart. Dropping them at every click would leave the busiest
 * pages uncached just when they are busiest, so all pages that show a like are dropped together, at most every
 * `countsMayAgeMs`. A member sees the true count and the own heart at once: they come with GET /api/me/context.
 */
export function createLikes({ prisma, events, forgetPages, countsMayAgeMs = 30_000 }: Needs) {
  const forget = forgetSoon(forgetPages, countsMayAgeMs);

  // The rows are locked in the order of lib/engines/db/locks.ts. The count is always true: it makes the members' rows
  // come first. Likes of one post come one after the other, so the clock's time puts each in the bundle of news that is
  // open then (told in prisma/migrations, talk).
  const add = (memberId: string, postId: string) => prisma.$queryRaw<Changed[]>`
    WITH people AS MATERIALIZED (
      SELECT id FROM "Member" WHERE id IN (${memberId}::uuid, author_of(${postId}::uuid)) ORDER BY id FOR KEY SHARE
    ), post AS MATERIALIZED (
      SELECT id FROM "Post" liked WHERE id = ${postId}::uuid AND (SELECT count(*) FROM people) >= 0
        AND markable(liked, ${memberId}::uuid)
      FOR NO KEY UPDATE
    ), added AS (
      INSERT INTO "Like" ("memberId", "postId", "createdAt")
      SELECT ${memberId}::uuid, post.id, date_trunc('milliseconds', clock_timestamp()) FROM post
      ON CONFLICT DO NOTHING RETURNING "postId", "createdAt"
    ), told AS (
      INSERT INTO "Notification" (id, "memberId", kind, "postId", since, at)
      SELECT ${uuid()}::uuid, hearer.id, 'like', added."postId", added."createdAt", added."createdAt"
      FROM added JOIN "Member" hearer ON hearer.id = author_of(added."postId")
      WHERE hearer.id <> ${memberId}::uuid AND NOT 'like' = ANY (hearer.untold)
        AND NOT kept_apart(hearer.id, ${memberId}::uuid)
      ON CONFLICT ("memberId", "postId") WHERE kind = 'like' AND "readAt" IS NULL DO UPDATE SET at = excluded.at
      RETURNING "memberId"
    )
    SELECT (SELECT count(*)::int FROM added) AS count, (SELECT "memberId" FROM told) AS hearer`;
  const take = (memberId: string, postId: string) => prisma.$queryRaw<Changed[]>`
    WITH post AS MATERIALIZED (
      SELECT id FROM "Post" liked WHERE id = ${postId}::uuid AND markable(liked, ${memberId}::uuid) FOR NO KEY UPDATE
    )
    DELETE FROM "Like" USING post WHERE "postId" = post.id AND "memberId" = ${memberId}::uuid
    RETURNING 1 AS count, author_of("postId") AS hearer`;

  async function set(memberId: string, postId: string, liked: boolean): Promise<LikeState> {
    const [changed] = await retried(() => (liked ? add : take)(memberId, postId)).catch((cause: unknown) => {
      // The post is held, so it is the member who was erased since the request began.
      throw isMissingReference(cause) ? new AppError("not_signed_in", { cause }) : cause;
    });
    const post = await prisma.post.findFirst({
      where: { id: postId, ...markable(memberId) },
      select: { likeCount: true },
    });
    if (!post) throw new AppError("post_not_found");
    if (changed?.count) forget(tagsOfPost(postId));
    if (changed?.hearer) await events.publish({ type: "news", memberId: changed.hearer });
    return { liked, likeCount: post.likeCount };
  }

  return {
    /** Pages whose counts are old are made anew by those who stay: this process is about to end. */
    flush: forget.now,

    /** Repeating changes nothing. @throws AppError post_not_found, not_signed_in when the member is gone */
    like: (memberId: string, postId: string) => set(memberId, postId, true),

    /** Repeating changes nothing. @throws AppError post_not_found */
    unlike: (memberId: string, postId: string) => set(memberId, postId, false),

    /** What I liked and may still see, the latest like first. */
    async likedBy(memberId: string, query: PageQuery, locale: Locale): Promise<Page<Post>> {
      const after = fromCursor(query.cursor, Position);
      const rows = await prisma.like.findMany({
        where: {
          memberId,
          post: markable(memberId),
          ...(after && {
            createdAt: { lte: after[0] },
            OR: [{ createdAt: { lt: after[0] } }, { postId: { lt: after[1] } }],
          }),
        },
        orderBy: [{ createdAt: "desc" }, { postId: "desc" }],
        take: query.limit + 1,
        include: { post: { include: POST_PARTS } },
      });
      const page = toPage(
        rows,
        query.limit,
        (row) => [row.createdAt.toISOString(), row.postId],
        (row) => row.post,
      );
      return { items: page.items.filter(isWhole).map((post) => toPost(post, locale, memberId)), next: page.next };
    },

    /**
     * Who likes a post of mine, the latest first; nobody whom I blocked, or who blocked me.
     * @throws AppError post_not_found
     */
    async likersOf(authorId: string, postId: string, { cursor, limit }: PageQuery): Promise<Page<Liker>> {
      const [at, id] = fromCursor(cursor, Position) ?? [null, HIGHEST_ID];
      const post = await prisma.post.findFirst({ where: { id: postId, ...writable(authorId) }, select: { id: true } });
      if (!post) throw new AppError("post_not_found");
      const rows = await prisma.$queryRaw<{ id: string; name: string; at: Date }[]>`
        SELECT liker.id, liker.name, "Like"."createdAt" AS at
        FROM "Like" JOIN "Post" liked ON liked.id = "Like"."postId" JOIN "Member" liker ON liker.id = "Like"."memberId"
        WHERE "Like"."postId" = ${postId}::uuid AND writable(liked, ${authorId}::uuid)
          AND shown("Like") AND NOT kept_apart(${authorId}::uuid, liker.id)
          AND ("Like"."createdAt", "Like"."memberId") < (coalesce(${at}::timestamptz, 'infinity'), ${id}::uuid)
        ORDER BY "Like"."createdAt" DESC, "Like"."memberId" DESC LIMIT ${limit + 1}::int`;
      return toPage(
        rows,
        limit,
        (row) => [row.at.toISOString(), row.id],
        (row) => ({ id: row.id, name: row.name, likedAt: row.at.toISOString() }),
      );
    },

    /** Of these posts those that I may see, by id: do I like it, and how many do. */
    async likedAmong(memberId: string, postIds: string[]): Promise<Record<string, LikeState>> {
      if (postIds.length === 0) return {};
      const rows = await prisma.post.findMany({
        where: { id: { in: postIds }, ...markable(memberId) },
        select: { id: true, likeCount: true, likes: { where: { memberId }, select: { memberId: true } } },
      });
      return Object.fromEntries(rows.map(({ id, likeCount, likes }) => [id, { liked: likes.length > 0, likeCount }]));
    },
  };
}
