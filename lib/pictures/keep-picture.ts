import type { Picture, PrismaClient } from "@/lib/db/generated/client";
import type { EventBus } from "@/lib/events/event-bus";
import type { Painted } from "@/lib/painters/painter";
import { finishImage, newImageKey } from "./finish";
import type { PictureImages } from "./images";

type Needs = { prisma: PrismaClient; images: PictureImages; events: EventBus };

/** Stores the bytes, and only then calls the picture done; the post's first picture becomes its cover. */
export async function keepPicture(
  { prisma, images, events }: Needs,
  picture: Picture,
  worker: string,
  painted: Painted,
): Promise<void> {
  const started = performance.now();
  const finished = await finishImage(painted.image);
  const key = newImageKey();
  await images.put(key, finished.files);
  const kept = await prisma.$transaction(async (tx) => {
    const { count } = await tx.picture.updateMany({
      where: { id: picture.id, leaseOwner: worker, status: "drawing" },
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
        planMs: Math.round(painted.timings.planMs),
        drawMs: Math.round(painted.timings.drawMs),
        storeMs: Math.round(performance.now() - started),
        finishedAt: new Date(),
        leaseOwner: null,
        leaseUntil: null,
      },
    });
    if (count === 0) return false;
    await images.keep(tx, [key]);
    await tx.post.updateMany({
      where: { id: picture.postId, coverPictureId: null },
      data: { coverPictureId: picture.id },
    });
    return true;
  });
  if (!kept) return images.drop([key]);
  await events.publish({ type: "picture.changed", pictureId: picture.id, status: "done", progress: 1 });
  await events.publish({ type: "pages.stale", tags: ["feed", `post:${picture.postId}`] });
}
