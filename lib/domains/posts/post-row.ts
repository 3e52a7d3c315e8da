import { type StoredPicture, toPicture } from "@/lib/domains/pictures/picture";
import type { PendingEdit as PendingRow, Picture, Post as PostRow } from "@/lib/engines/db/generated/client";
import { toDay } from "@/lib/shared/day";
import type { Locale } from "@/lib/shared/locale";
import { wordsOf } from "@/lib/shared/words";
import type { OwnPost, PendingEdit, Post } from "./post";

/** What a query must bring for toPost. */
export const POST_PARTS = { author: { select: { id: true, name: true } }, cover: true } as const;

/** What a query on an author's own posts must bring for toOwnPost: no other may. */
export const OWN_PARTS = { ...POST_PARTS, pending: { include: { cover: true } } } as const;

type Author = { id: string; name: string };
type Row = PostRow & { author: Author; cover: Picture | null };

/** A row, also one that the database wrote as JSON (public_rows of the migrations): there times are text. */
export type StoredPost = {
  [Column in keyof PostRow]: Date extends PostRow[Column] ? PostRow[Column] | string : PostRow[Column];
} & { author: Author; cover: StoredPicture | null };

/**
 * Whether a row came with its author. Prisma reads the parts of a row after the row itself: of a member who is erased
 * in between it finds a post without an author. There is no such post any more.
 */
export function isWhole<R extends Row>(row: R | null): row is R {
  return Boolean(row?.author);
}

/**
 * A row as the API answers it: the one place where a post gets its shape.
 * @param readerId who reads it; null: whoever comes
 */
export function toPost(row: StoredPost, locale: Locale, readerId: string | null = null): Post {
  const { title, body } = wordsOf(row);
  return {
    id: row.id,
    author: { id: row.author.id, name: row.author.name },
    title,
    body,
    isKorean: row.isKorean,
    day: typeof row.day === "string" ? row.day : toDay(row.day),
    mood: row.mood,
    weather: row.weather,
    tags: row.tags,
    visibility: row.visibility,
    diaryId: row.diaryId,
    cover: row.cover && seesCover(row, row.cover, readerId) ? toPicture(row.cover, locale) : null,
    // From a time when everyone read it: in a secret diary no number shows.
    likeCount: row.visibility === "diary" ? 0 : row.likeCount,
    commentCount: row.commentCount,
    commentsClosed: row.commentsClosed,
    version: row.version,
    publishedAt: instant(row.publishedAt),
    editedAt: instant(row.editedAt),
    isHidden: row.hiddenAt !== null && row.visibility !== "diary",
  };
}

/** A row as its author gets it: as it is read, and what waits beside it. */
export function toOwnPost(row: Row & { pending: Pending | null }, locale: Locale): OwnPost {
  return { ...toPost(row, locale, row.author.id), pending: row.pending && toPending(row.pending, locale) };
}

type Pending = PendingRow & { cover: Picture | null };

function toPending(row: Pending, locale: Locale): PendingEdit {
  const { mood, weather, tags, version } = row;
  const cover = row.cover && toPicture(row.cover, locale);
  const savedAt = row.savedAt.toISOString();
  return { ...wordsOf(row), day: toDay(row.day), mood, weather, tags, cover, version, savedAt };
}

/** The right `visible` of lib/domains/pictures/rights.ts, of a cover that came with its post. */
function seesCover({ authorId, visibility }: StoredPost, cover: StoredPicture, readerId: string | null): boolean {
  return cover.hiddenAt === null || visibility === "diary" || authorId === readerId;
}

/** As Postgres writes an instant in JSON where its zone is UTC, to the millisecond. */
const UTC = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3})\+00:00$/;

/** As public_rows of the migrations writes it. */
type PublicRow = { post: Omit<StoredPost, "author" | "cover"> } & Pick<StoredPost, "author" | "cover">;

/** The posts of what public_rows wrote, in its order. @param rows null where there are none */
export function toPosts(rows: string | null | undefined, locale: Locale): Post[] {
  const found = JSON.parse(rows ?? "[]") as PublicRow[];
  // Joined and not spread: copying the columns of a row takes longer than all the rest of its shape.
  return found.map(({ post, author, cover }) => toPost(Object.assign(post, { author, cover }), locale));
}

function instant(time: Date | string | null): string | null {
  // Next's Date is slow: forty of them are a tenth of what a list takes here.
  const utc = typeof time === "string" ? UTC.exec(time)?.[1] : undefined;
  return utc ? `${utc}Z` : time && new Date(time).toISOString();
}
