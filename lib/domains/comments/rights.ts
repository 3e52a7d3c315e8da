import { notApart } from "@/lib/domains/blocks/rights";
import { markable, readable, writable } from "@/lib/domains/posts/rights";
import type { Prisma } from "@/lib/engines/db/generated/client";

/*
 * Who may read a comment, change and remove it; for raw SQL the functions readable, writable and removable of a
 * "Comment" (prisma/migrations, talk). rights.test.ts holds the two together.
 */

/** For whoever may read its post, but for those who are kept apart from who wrote it. @param readerId null for a guest */
export function readableComment(readerId: string | null): Prisma.CommentWhereInput {
  return { AND: { post: readable(readerId), author: notApart(readerId) } };
}

/** Of those, what may be reported: nothing of a secret diary. */
export function markableComment(memberId: string): Prisma.CommentWhereInput {
  return { AND: { post: markable(memberId), author: notApart(memberId) } };
}

/** For who wrote it. */
export function writableComment(memberId: string) {
  return { authorId: memberId } satisfies Prisma.CommentWhereInput;
}

/** For who wrote it, and whose post it stands under. */
export function removableComment(memberId: string): Prisma.CommentWhereInput {
  return { AND: { OR: [writableComment(memberId), { post: writable(memberId) }] } };
}
