import type { Picture } from "@/lib/engines/db/generated/client";
import { lockPost } from "@/lib/engines/db/locks";
import { inTransaction } from "@/lib/engines/db/refusals";
import type { Painted } from "@/lib/painters/painter";
import { tagsOfPost } from "@/lib/shared/page-tags";
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
    // First the post, then its pictures, as everybody who chooses a cover does.
    await lockPost(tx, picture.ownerId, picture.postId);
    const { count } = await tx.picture.updateMany({
      where: { id: picture.id, leaseOwner: picture.leaseOwner, status: "drawing" },
      data: {
        status: "done",
        progress: 1,
        key,
        altKo: painted.alt.ko,
        altEn: painted.alt.en,
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
    return true;
  });
  if (!kept) return images.drop([key]);
  onDone?.(picture.painter, timings);
  tell(picture.id, "done", 1);
  const stale = events.publish({ type: "pages.stale", tags: tagsOfPost(picture.postId) });
  await stale.catch((error) => onError(error, picture.id));
}
