import { writable } from "@/lib/domains/posts/rights";
import type { Picture, Prisma } from "@/lib/engines/db/generated/client";
import { owned } from "./rights";

/**
 * Makes a picture that is done the cover, where its writer wants that: asked for so and not outdone by a newer one; or,
 * when nothing was said, where the post has none and it repeats no other one's seed, for such a picture follows words,
 * and its writer had wanted no cover. The caller holds the post's row.
 */
export async function becomeCover(tx: Prisma.TransactionClient, { id, postId, ownerId, seed }: Picture): Promise<void> {
  // Read here: it may have been chosen, or another one, while it was drawn.
  const { becomesCover } = await tx.picture.findUniqueOrThrow({
    where: { id, ...owned(ownerId) },
    select: { becomesCover: true },
  });
  if (becomesCover === false) return;
  const outdone = { becomesCover: true, status: "done", id: { gt: id } } as const;
  const follows = { seed, status: "done", id: { not: id } } as const;
  const free = becomesCover ? { pictures: { none: outdone } } : { coverPictureId: null, pictures: { none: follows } };
  await tx.post.updateMany({ where: { id: postId, ...writable(ownerId), ...free }, data: { coverPictureId: id } });
}
