import { toPicture } from "@/lib/domains/pictures/picture";
import type { Picture, Post as PostRow } from "@/lib/engines/db/generated/client";
import { toDay } from "@/lib/shared/day";
import type { Locale } from "@/lib/shared/locale";
import type { Post } from "./post";

/** What a query must bring for toPost. */
export const POST_PARTS = { author: { select: { id: true, name: true } }, cover: true } as const;

type Row = PostRow & { author: { id: string; name: string }; cover: Picture | null };

/**
 * Whether a row came with its author. Prisma reads the parts of a row after the row itself: of a member who is erased
 * in between it finds a post without an author. There is no such post any more.
 */
export function isWhole<R extends Row>(row: R | null): row is R {
  return Boolean(row?.author);
}

/** A row as the API answers it. lib/domains/posts/feed.ts builds the same in SQL; a test holds them together. */
export function toPost(row: Row, locale: Locale): Post {
  return {
    id: row.id,
    author: { id: row.author.id, name: row.author.name },
    title: row.title,
    body: row.body,
    day: toDay(row.day),
    mood: row.mood,
    weather: row.weather,
    tags: row.tags,
    visibility: row.visibility,
    cover: row.cover && toPicture(row.cover, locale),
    likeCount: row.likeCount,
    version: row.version,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    editedAt: row.editedAt?.toISOString() ?? null,
  };
}
