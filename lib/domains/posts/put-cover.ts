import { owned } from "@/lib/domains/pictures/rights";
import type { Prisma } from "@/lib/engines/db/generated/client";
import { lockOwnPost } from "@/lib/engines/db/locks";
import { AppError } from "@/lib/shared/errors";
import { changeBeside } from "./edits/beside";
import { isForOthers } from "./post";
import { writable } from "./rights";

const UNDER_WAY = ["queued", "drawing"];

/**
 * Makes a picture the cover, or none: of a post that others read, the cover of what waits beside it. What was asked for to
 * become it before does so no more.
 * @throws AppError post_not_found, picture_not_found, picture_not_ready
 */
export async function putCover(
  tx: Prisma.TransactionClient,
  authorId: string,
  id: string,
  pictureId: string | null,
): Promise<void> {
  // No picture becomes done, or the cover, in between.
  const post = await lockOwnPost(tx, authorId, id);
  if (!post && !pictureId) throw new AppError("post_not_found");
  const chosen =
    pictureId && (await tx.picture.findFirst({ where: { id: pictureId, postId: id, ...owned(authorId) } }));
  if (!post || (pictureId && !chosen)) throw new AppError("picture_not_found");
  const isUnderWay = chosen && UNDER_WAY.includes(chosen.status);
  if (chosen && chosen.status !== "done" && !isUnderWay) throw new AppError("picture_not_ready");
  const becomesCover = chosen ? null : false;
  const forEdit = isForOthers(post);
  // What was asked for before the post was published is still the cover of what is read.
  await tx.picture.updateMany({ where: { postId: id, forEdit, ...owned(authorId) }, data: { becomesCover } });
  if (isUnderWay)
    await tx.picture.updateMany({
      where: { id: chosen.id, ...owned(authorId) },
      data: { becomesCover: true, forEdit },
    });
  else if (forEdit) await changeBeside(tx, authorId, id, { coverPictureId: pictureId }, null);
  else await tx.post.updateMany({ where: { id, ...writable(authorId) }, data: { coverPictureId: pictureId } });
}
