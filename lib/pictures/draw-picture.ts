import type { Picture } from "@/lib/db/generated/client";
import type { PictureStyle } from "@/lib/painters/painter";
import { AppError } from "@/lib/shared/errors";
import { keepPicture } from "./keep-picture";
import { LEASE_S } from "./queue";
import type { WorkerNeeds } from "./worker";

const RENEW_EVERY_MS = (LEASE_S * 1000) / 3;

/** Draws one claimed picture and saves what became of it. */
export async function drawClaimed(
  needs: WorkerNeeds,
  picture: Picture,
  worker: string,
  abort: AbortController,
): Promise<void> {
  const { queue, painter, events } = needs;
  let progress = 0;
  const tell = (status: string) => events.publish({ type: "picture.changed", pictureId: picture.id, status, progress });
  const renewal = setInterval(() => {
    queue.renew(picture.id, worker, progress).then(
      (kept) => kept || abort.abort(),
      (error) => needs.onError(error, picture.id),
    );
  }, RENEW_EVERY_MS);
  try {
    await tell("drawing");
    const owner = await needs.prisma.member.findUniqueOrThrow({
      where: { id: picture.ownerId },
      select: { gender: true },
    });
    const narrator = owner.gender === "female" || owner.gender === "male" ? owner.gender : "unsaid";
    const request = {
      text: picture.text,
      style: picture.style as PictureStyle,
      seed: picture.seed,
      size: picture.size,
      ownPrompt: picture.ownPrompt,
    };
    const painted = await painter.paint({ ...request, narrator }, abort.signal, (done) => {
      progress = done * 0.9;
      void tell("drawing");
    });
    abort.signal.throwIfAborted();
    await keepPicture(needs, picture, worker, painted);
  } catch (error) {
    if (abort.signal.aborted) {
      if (abort.signal.reason === "stopping") await queue.handBack(picture.id, worker);
      return;
    }
    needs.onError(error, picture.id);
    const code = error instanceof AppError ? error.code : "painter_failed";
    const gaveUp = await queue.giveUp(picture, worker, code, code !== "painting_refused");
    if (gaveUp) await tell("failed");
  } finally {
    clearInterval(renewal);
  }
}
