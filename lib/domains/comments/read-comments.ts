import { Prisma } from "@/lib/engines/db/generated/client";
import { LOWEST_ID } from "@/lib/shared/id";
import { saidIn } from "@/lib/shared/words";
import type { Comment } from "./comment";

type Row = {
  id: string;
  postId: string;
  authorId: string;
  authorName: string;
  replyToId: string | null;
  repliedId: string | null;
  repliedName: string | null;
  body: string;
  createdAt: Date;
  editedAt: Date | null;
  isHidden: boolean;
};

/** Comments that a reader may see, oldest first, with the names that stand beside them, in one query. */
export async function readComments(
  prisma: Prisma.TransactionClient,
  readerId: string | null,
  which: { postId: string; afterId?: string; limit: number } | { id: string },
): Promise<Comment[]> {
  const chosen =
    "id" in which
      ? Prisma.sql`comment.id = ${which.id}::uuid`
      : Prisma.sql`comment."postId" = ${which.postId}::uuid AND comment.id > ${which.afterId ?? LOWEST_ID}::uuid`;
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT comment.id, comment."postId", comment.body, comment."createdAt", comment."editedAt",
      NOT shown(comment) AS "isHidden",
      author.id AS "authorId", author.name AS "authorName",
      answered.id AS "replyToId", replied.id AS "repliedId", replied.name AS "repliedName"
    FROM "Comment" comment JOIN "Member" author ON author.id = comment."authorId"
    LEFT JOIN "Comment" answered ON answered.id = comment."replyToId" AND readable(answered, ${readerId}::uuid)
    LEFT JOIN "Member" replied ON replied.id = answered."authorId"
    WHERE ${chosen} AND readable(comment, ${readerId}::uuid)
    ORDER BY comment.id LIMIT ${"id" in which ? 1 : which.limit}`;
  return rows.map(toComment);
}

function toComment(row: Row): Comment {
  const { replyToId, repliedId, repliedName } = row;
  return {
    id: row.id,
    postId: row.postId,
    author: { id: row.authorId, name: row.authorName },
    replyTo: replyToId && repliedId ? { id: replyToId, author: { id: repliedId, name: repliedName ?? "" } } : null,
    body: saidIn(row),
    createdAt: row.createdAt.toISOString(),
    editedAt: row.editedAt?.toISOString() ?? null,
    isHidden: row.isHidden,
  };
}
