import { v7 as uuid } from "uuid";
import { PICTURE_AFTER_S } from "@/lib/domains/notifications/notification";
import type { Picture, Prisma } from "@/lib/engines/db/generated/client";
import { holdMembers, lockPost } from "@/lib/engines/db/locks";
import { inTransaction } from "@/lib/engines/db/refusals";
import type { Painted } from "@/lib/painters/painter";
import { tagsOfPost } from "@/lib/shared/page-tags";
import { toStoredAlt } from "@/lib/shared/words";
import { becomeCover } from "../become-cover";
import { finishImage, newImageKey } from "../bytes/finish";
import type { DrawingNeeds } from "./drawing-needs";

/** Stores the bytes, and only then calls the picture done and maybe the cover. */
export async function keepPicture(
  { prisma, images, events, tell, onError, onDone }: DrawingNeeds,
  picture: Picture,
  painted: Painted,
): Promise<void> {
  const started = performance.now();
  const finished = await finishImage(painted.image);
  const key = newImageKey();
  await images.put(key, finished.files);
  const timings = {
    planMs: Math.round(painted.timings.planMs),
    drawMs: Math.round(painted.timings.drawMs),
    storeMs: Math.round(performance.now() - started),
  };
  const kept = await inTransaction(prisma, async (tx) => {
    // First the owner, who hears of it, then the post, then its pictures, as everybody who chooses a cover does.
    await holdMembers(tx, [picture.ownerId]);
    await lockPost(tx, picture.ownerId, picture.postId);
    const { count } = await tx.picture.updateMany({
      where: { id: picture.id, leaseOwner: picture.leaseOwner, status: "drawing" },
      data: {
        status: "done",
        progress: 1,
        key,
        ...toStoredAlt(painted.alt),
        prompt: painted.prompt,
        width: finished.width,
        height: finished.height,
        thumbhash: finished.thumbhash,
        ...timings,
        finishedAt: new Date(),
        leaseOwner: null,
        leaseUntil: null,
      },
    });
    if (count === 0) return false;
    await images.keep(tx, [key]);
    await becomeCover(tx, picture);
    await tellOwner(tx, picture);
    return true;
  });
  if (!kept) return images.drop([key]);
  onDone?.(picture.painter, timings);
  tell(picture.id, "done", 1);
  const stale = events.publish({ type: "pages.stale", tags: tagsOfPost(picture.postId) });
  await stale.catch((error) => onError(error, picture.id));
  await events.publish({ type: "news", memberId: picture.ownerId }).catch((error) => onError(error, picture.id));
}

/** News for an owner who is away, of what their browser had not drawn for them before: who sees the picture come takes it back before it is told. */
async function tellOwner(tx: Prisma.TransactionClient, { id, ownerId, postId }: Picture): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Notification" (id, "memberId", kind, "postId", "pictureId", at)
    SELECT ${uuid()}::uuid, owner.id, 'picture', ${postId}::uuid, ${id}::uuid,
      date_trunc('milliseconds', clock_timestamp()) + ${PICTURE_AFTER_S}::int * interval '1 second'
    FROM "Member" owner WHERE owner.id = ${ownerId}::uuid AND NOT 'picture' = ANY (owner.untold)
      AND NOT EXISTS (SELECT 1 FROM "Picture" picture WHERE picture.id = ${id}::uuid AND picture."isSeen")`;
}
