import { notApart } from "@/lib/domains/blocks/rights";
import { markable, readable, writable } from "@/lib/domains/posts/rights";
import type { Prisma } from "@/lib/engines/db/generated/client";

/*
 * Who may read a comment, change and remove it; for raw SQL the functions readable, writable and removable of a
 * "Comment" (prisma/migrations, comments_of_a_circle). rights.test.ts holds the two together.
 *
 * A comment is for those who could read its post when it was written. Where the post stands in another circle since then
 * nobody sees it, who wrote it and whose post it is neither: `here` says whether it is there.
 */

/** For whoever may read its post, as long as it is here, but for those who are kept apart from who wrote it. @param readerId null for a guest */
export function readableComment(readerId: string | null): Prisma.CommentWhereInput {
  return { AND: { here: true, post: readable(readerId), author: notApart(readerId) } };
}

/** Of those, what may be reported: nothing of a secret diary. */
export function markableComment(memberId: string): Prisma.CommentWhereInput {
  return { AND: { here: true, post: markable(memberId), author: notApart(memberId) } };
}

/** For who wrote it, as long as it is here. */
export function writableComment(memberId: string) {
  return { here: true, authorId: memberId } satisfies Prisma.CommentWhereInput;
}

/** As long as it is here, for who wrote it, and whose post it stands under. */
export function removableComment(memberId: string): Prisma.CommentWhereInput {
  return { AND: { here: true, OR: [writableComment(memberId), { post: writable(memberId) }] } };
}
