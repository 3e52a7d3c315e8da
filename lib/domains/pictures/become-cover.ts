import { ownPending, writable } from "@/lib/domains/posts/rights";
import { beginEdit } from "@/lib/engines/db/begin-edit";
import type { Picture, Prisma } from "@/lib/engines/db/generated/client";
import { owned } from "./rights";

/**
 * Makes a picture that is done the cover, where its writer wants that: asked for so and not outdone by a newer one; or,
 * when nothing was said, where there is none and it repeats no other one's seed, for such a picture follows words, and its
 * writer had wanted no cover. One that was asked for while others read the post is the cover of what waits beside it. The
 * caller holds the post's row.
 */
export async function becomeCover(tx: Prisma.TransactionClient, { id, postId, ownerId, seed }: Picture): Promise<void> {
  // Read here: it may have been chosen, or another one, while it was drawn.
  const { becomesCover, forEdit } = await tx.picture.findUniqueOrThrow({
    where: { id, ...owned(ownerId) },
    select: { becomesCover: true, forEdit: true },
  });
  if (becomesCover === false) return;
  const outdone = { becomesCover: true, forEdit, status: "done", id: { gt: id } } as const;
  const follows = { seed, status: "done", id: { not: id } } as const;
  const others = becomesCover ? outdone : follows;
  if ((await tx.picture.count({ where: { postId, ...owned(ownerId), ...others } })) > 0) return;
  const post = await tx.post.findFirst({
    where: { id: postId, ...writable(ownerId) },
    select: { coverPictureId: true, pending: { select: { coverPictureId: true } } },
  });
  const before = (forEdit && post?.pending) || post;
  if (!before || (!becomesCover && before.coverPictureId)) return;
  const data = { coverPictureId: id };
  if (forEdit) await beginEdit(tx, ownerId, postId);
  else await tx.post.updateMany({ where: { id: postId, ...writable(ownerId) }, data });
  // What waits had the cover that is read: it goes along.
  const sameAsRead = forEdit ? {} : { coverPictureId: before.coverPictureId };
  await tx.pendingEdit.updateMany({ where: { postId, ...ownPending(ownerId), ...sameAsRead }, data });
}
