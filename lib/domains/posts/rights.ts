import { findsDiariesOpen } from "@/lib/domains/face-keys/rights";
import type { Prisma } from "@/lib/engines/db/generated/client";
import { type Circle, isForOthers, type Visibility } from "./post";

/*
 * Who may see a post, and who may change it: said here, and for raw SQL in its twin, the functions everyone, readable,
 * own, markable and writable of the migrations. Every query takes one of these rights into its `where`, so that none sees more;
 * rights.test.ts holds the two together, and lib/domains/every-query.test.ts every query to them.
 *
 * A query spreads a right and lays its own conditions beside it. What a key holds is lost where the same key comes again,
 * so a right that could meet another condition stands under AND, which no query has of its own.
 */

/** What everyone may see, guests too: but for what an admin has hidden, and all of a suspended member. */
export const everyone: Prisma.PostWhereInput = {
  AND: { visibility: "public", hiddenAt: null, authorSuspended: false },
};

/**
 * What an admin may look at and hide: what its author has made public, shown or not. Nothing else, and of a secret diary
 * nothing at all.
 */
export const moderated: Prisma.PostWhereInput = { AND: { visibility: "public" } };

/**
 * What a reader may see: what is for everyone, their own, and what stands in a secret diary of theirs.
 * @param readerId null for a guest
 */
export function readable(readerId: string | null): Prisma.PostWhereInput {
  return readerId === null ? everyone : { AND: { OR: [everyone, ownPost(readerId), shared(readerId)] } };
}

/** What a member may read of their own; while their diaries are locked, nothing that stands in one or is written for one. */
export function ownPost(memberId: string) {
  return {
    authorId: memberId,
    AND: { OR: [{ diaryId: null }, { author: findsDiariesOpen() }] },
  } satisfies Prisma.PostWhereInput;
}

/**
 * What stands in a diary of two of which a member is one, closed ones too. Put in under `together` it is the other's to
 * read once both have written that day on that day. Nothing that an admin does changes it: whose friend is suspended
 * loses no page. A lock of this member stands before it; the other's changes nothing for them.
 */
function shared(memberId: string): Prisma.PostWhereInput {
  return {
    visibility: "diary",
    diary: { members: { some: { memberId, member: findsDiariesOpen() } } },
    OR: [{ opensTogether: false }, { diaryDay: { firstAt: { not: null }, secondAt: { not: null } } }],
  };
}

/** What a member may like and report: nothing of a secret diary leads out of it. */
export function markable(memberId: string): Prisma.PostWhereInput {
  return { AND: { OR: [everyone, writable(memberId)] } };
}

/** What one of the two of a secret diary may hand over knowingly: what they read there of the other's. */
export function handable(memberId: string): Prisma.PostWhereInput {
  return { AND: [shared(memberId), { authorId: { not: memberId } }] };
}

/**
 * All that is a member's own, locked or not: what the site does for them is done to it, and what they do once it was seen
 * (lockOwnPost) that it is open to them. Nothing is shown by it.
 */
export function writable(memberId: string) {
  return { authorId: memberId } satisfies Prisma.PostWhereInput;
}

/** What waits beside a member's own posts: no reader of a post sees it, and no admin. */
export function ownPending(memberId: string) {
  return { post: writable(memberId) } satisfies Prisma.PendingEditWhereInput;
}

/** Of what one may see, that which is in this circle. No right of its own. */
export function inCircle(visibility: Visibility): Prisma.PostWhereInput {
  return { visibility };
}

/** Of what one may see, that which was put into this diary. No right of its own. */
export function inDiary(diaryId: string) {
  return { visibility: "diary", diaryId } satisfies Prisma.PostWhereInput;
}

/** Of what one may see, that which this member wrote. No right of its own. */
export function byAuthor(memberId: string) {
  return { authorId: memberId } satisfies Prisma.PostWhereInput;
}

/** Of what one may see, that which is no draft. No right of its own. */
export const published: Prisma.PostWhereInput = { visibility: { not: "draft" } };

/** Whether a post leaves a circle in which others could see it: they must not find its pictures where they were. */
export function leavesReaders(from: Circle, to: Circle): boolean {
  if (!isForOthers(from)) return false;
  return from.visibility !== to.visibility || from.diaryId !== to.diaryId;
}
