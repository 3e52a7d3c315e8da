import { moderatedComment } from "@/lib/domains/comments/rights";
import { moderatedPicture } from "@/lib/domains/pictures/rights";
import { moderated } from "@/lib/domains/posts/rights";
import type { Prisma } from "@/lib/engines/db/generated/client";
import { lockPost } from "@/lib/engines/db/locks";
import { AppError } from "@/lib/shared/errors";
import { saidIn, wordsOf } from "@/lib/shared/words";
import type { Thing } from "../cases/open-case";
import type { HidingTarget } from "../report";
import { pictureToModerate, type Shown, wordsAlone } from "../snapshots";

type Tx = Prisma.TransactionClient;

/** What is to be hidden or given back. */
export type Target = { target: HidingTarget; id: string };

/** Of that, whose it is, and the post that is held for it. */
export type Found = Target & { authorId: string; postId: string; postAuthorId: string };

const MISSING = { post: "post_not_found", comment: "comment_not_found", picture: "picture_not_found" } as const;
export const missing = ({ target }: Target): AppError => new AppError(MISSING[target]);

/** Only what is public; anything else is missing, as for everybody. @throws AppError post_not_found, comment_not_found, picture_not_found */
export async function findTarget(db: Tx, what: Target): Promise<Found> {
  const { target, id } = what;
  if (target === "post") {
    const row = await db.post.findFirst({ where: { id, ...moderated }, select: { authorId: true } });
    if (row) return { ...what, ...row, postId: id, postAuthorId: row.authorId };
  } else if (target === "comment") {
    const row = await db.comment.findFirst({
      where: { id, ...moderatedComment },
      select: { authorId: true, postId: true, post: { select: { authorId: true } } },
    });
    if (row) return { ...what, authorId: row.authorId, postId: row.postId, postAuthorId: row.post.authorId };
  } else {
    const row = await db.picture.findFirst({
      where: { id, ...moderatedPicture },
      select: { ownerId: true, postId: true },
    });
    if (row) return { ...what, authorId: row.ownerId, postId: row.postId, postAuthorId: row.ownerId };
  }
  throw missing(what);
}

/**
 * Holds the post of what was found, and reads what is to be hidden as it is now.
 * @throws AppError as findTarget, where it is public no more
 */
export async function holdTarget(tx: Tx, found: Found): Promise<{ isHidden: boolean; shown: Shown; thing: Thing }> {
  const { target, id, authorId, postId, postAuthorId } = found;
  if (!(await lockPost(tx, postAuthorId, postId))) throw missing(found);
  if (target === "comment") {
    const row = await tx.comment.findFirst({ where: { id, ...moderatedComment } });
    if (!row) throw missing(found);
    return {
      isHidden: row.hiddenAt !== null,
      shown: wordsAlone(saidIn(row)),
      thing: { target, commentId: id, authorId },
    };
  }
  const post = await tx.post.findFirst({ where: { id: postId, ...moderated }, include: { cover: true } });
  const cover = post?.cover ?? null;
  if (!post || (target === "picture" && cover?.id !== id)) throw missing(found);
  const { coverPictureId: was } = post;
  const picture = was === null ? null : await pictureToModerate(tx, was);
  const shown = { ...wordsOf(post), tags: post.tags, picture, was };
  const hiddenAt = target === "picture" ? cover?.hiddenAt : post.hiddenAt;
  // A picture belongs into the case of the post it stands for.
  return { isHidden: Boolean(hiddenAt), shown, thing: { target: "post", postId, authorId } };
}

/** Hides it. It is held. */
export async function hideTarget(tx: Tx, { target, id }: Target, hiddenAt: Date): Promise<void> {
  if (target === "post") await tx.post.updateMany({ where: { id, ...moderated }, data: { hiddenAt } });
  else if (target === "comment")
    await tx.comment.updateMany({ where: { id, ...moderatedComment }, data: { hiddenAt } });
  else await tx.picture.updateMany({ where: { id, ...moderatedPicture }, data: { hiddenAt } });
}
