import { owned } from "@/lib/domains/pictures/rights";
import type { Prisma } from "@/lib/engines/db/generated/client";
import { lockPost } from "@/lib/engines/db/locks";
import { AppError } from "@/lib/shared/errors";
import { writable } from "./rights";

const UNDER_WAY = ["queued", "drawing"];

/**
 * Makes a picture the cover, or none. What was asked for to become it before does so no more.
 * @throws AppError post_not_found, picture_not_found, picture_not_ready
 */
export async function putCover(
  tx: Prisma.TransactionClient,
  authorId: string,
  id: string,
  pictureId: string | null,
): Promise<void> {
  // No picture becomes done, or the cover, in between.
  const post = await lockPost(tx, authorId, id);
  if (!post && !pictureId) throw new AppError("post_not_found");
  const chosen =
    pictureId && (await tx.picture.findFirst({ where: { id: pictureId, postId: id, ...owned(authorId) } }));
  if (pictureId && !chosen) throw new AppError("picture_not_found");
  const isUnderWay = chosen && UNDER_WAY.includes(chosen.status);
  if (chosen && chosen.status !== "done" && !isUnderWay) throw new AppError("picture_not_ready");
  const becomesCover = chosen ? null : false;
  await tx.picture.updateMany({ where: { postId: id, ...owned(authorId) }, data: { becomesCover } });
  if (isUnderWay)
    await tx.picture.updateMany({ where: { id: chosen.id, ...owned(authorId) }, data: { becomesCover: true } });
  else await tx.post.updateMany({ where: { id, ...writable(authorId) }, data: { coverPictureId: pictureId } });
}
