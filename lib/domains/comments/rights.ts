import { notApart } from "@/lib/domains/blocks/rights";
import { markable, moderated, readable, writable } from "@/lib/domains/posts/rights";
import type { Prisma } from "@/lib/engines/db/generated/client";

/*
 * Who may read a comment, change and remove it; for raw SQL the functions readable, writable, removable and shown of a
 * "Comment" (prisma/migrations, comments_of_a_circle and moderation). rights.test.ts holds the two together.
 *
 * A comment is for those who could read its post when it was written. Where the post stands in another circle since then
 * nobody sees it, who wrote it and whose post it is neither: `here` says whether it is there. Who wrote it may take it
 * back all the same.
 */

/** What an admin has not hidden, of nobody who is suspended; in a secret diary everything stays. */
const shown: Prisma.CommentWhereInput = {
  OR: [{ diaryId: { not: null } }, { hiddenAt: null, authorSuspended: false }],
};

/**
 * For whoever may read its post, as long as it is here and shown, but for those who are kept apart from who wrote it; who
 * wrote it reads it hidden too. @param readerId null for a guest
 */
export function readableComment(readerId: string | null): Prisma.CommentWhereInput {
  const seen = readerId === null ? shown : { OR: [shown, { authorId: readerId }] };
  return { AND: { here: true, post: readable(readerId), author: notApart(readerId), AND: seen } };
}

/** Of those, what may be reported: nothing of a secret diary, under one's own entries neither (handableComment). */
export function markableComment(memberId: string): Prisma.CommentWhereInput {
  return { AND: { here: true, diaryId: null, post: markable(memberId), author: notApart(memberId), AND: shown } };
}

/** What one of the two of a secret diary may hand over knowingly: what they read there that the other said. */
export function handableComment(memberId: string): Prisma.CommentWhereInput {
  return { AND: [readableComment(memberId), { diaryId: { not: null }, authorId: { not: memberId } }] };
}

/** For who wrote it, as long as it is here. */
export function writableComment(memberId: string) {
  return { here: true, authorId: memberId } satisfies Prisma.CommentWhereInput;
}

/** For who wrote it, wherever it is, and as long as it is here and they see it for whose post it stands under. */
export function removableComment(memberId: string): Prisma.CommentWhereInput {
  return { AND: { OR: [{ authorId: memberId }, { AND: shown, here: true, post: writable(memberId) }] } };
}

/** What an admin may look at and hide: what stands under a public post, shown or not. Nothing that was written in a diary. */
export const moderatedComment: Prisma.CommentWhereInput = { AND: { here: true, diaryId: null, post: moderated } };
