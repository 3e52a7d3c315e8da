import { randomUUID } from "node:crypto";
import type { Picture, PrismaClient } from "@/lib/db/generated/client";
import type { EventBus } from "@/lib/events/event-bus";
import type { Painter, PictureStyle } from "@/lib/painters/painter";
import { AppError } from "@/lib/shared/errors";
import { finishImage, newImageKey } from "./finish";
import type { PictureImages } from "./images";
import { LEASE_S, type PictureQueue } from "./queue";

type Needs = {
  prisma: PrismaClient;
  queue: PictureQueue;
  painter: Painter;
  images: PictureImages;
  events: EventBus;
  /** Pictures drawn at the same time. */
  concurrency: number;
  onError(error: unknown, pictureId: string | null): void;
};

/** Looks for work this often even when nobody calls: expired leases make no sound. */
const LOOK_EVERY_MS = 3000;
const RENEW_EVERY_MS = (LEASE_S * 1000) / 3;

export type PictureWorker = { stop(): Promise<void> };

/** Draws queued pictures until stopped; stopping hands unfinished ones back. */
export function startPictureWorker(needs: Needs): PictureWorker {
  const { queue, events, concurrency, onError } = needs;
  const worker = randomUUID();
  const running = new Map<string, { abort: AbortController; done: Promise<void> }>();
  let stopped = false;
  let looking: Promise<void> | null = null;
  let lookAgain = false;

  async function look(): Promise<void> {
    while (!stopped && running.size < concurrency) {
      const picture = await queue.claim(worker);
      if (!picture) return;
      const abort = new AbortController();
      const done = drawClaimed(needs, picture, worker, abort).catch((error) => onError(error, picture.id));
      running.set(picture.id, { abort, done });
      void done.then(() => {
        running.delete(picture.id);
        wake();
      });
    }
  }

  function wake(): void {
    lookAgain = true;
    if (stopped || looking) return;
    lookAgain = false;
    looking = look()
      .catch((error) => onError(error, null))
      .then(() => {
        looking = null;
        if (lookAgain) wake();
      });
  }

  const unsubscribe = events.subscribe((event) => {
    if (event.type === "picture.queued") wake();
    if (event.type === "picture.changed" && event.status === "canceled") running.get(event.pictureId)?.abort.abort();
  });
  const timer = setInterval(() => {
    wake();
    failWornOut(needs).catch((error) => onError(error, null));
  }, LOOK_EVERY_MS);
  wake();

  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      unsubscribe();
      await looking;
      for (const { abort } of running.values()) abort.abort("stopping");
      await Promise.all([...running.values()].map(({ done }) => done));
    },
  };
}

async function failWornOut({ queue, events }: Needs): Promise<void> {
  for (const pictureId of await queue.failWornOut()) {
    await events.publish({ type: "picture.changed", pictureId, status: "failed", progress: 0 });
  }
}

/** Draws one claimed picture and saves what became of it. */
async function drawClaimed(needs: Needs, picture: Picture, worker: string, abort: AbortController): Promise<void> {
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
    await keep(needs, picture, worker, painted);
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

/** Stores the bytes, and only then calls the picture done; the post's first picture becomes its cover. */
async function keep(
  { prisma, images, events }: Needs,
  picture: Picture,
  worker: string,
  painted: Awaited<ReturnType<Painter["paint"]>>,
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
    await tx.post.updateMany({
      where: { id: picture.postId, coverPictureId: null },
      data: { coverPictureId: picture.id },
    });
    return true;
  });
  if (!kept) return images.remove([key]);
  await events.publish({ type: "picture.changed", pictureId: picture.id, status: "done", progress: 1 });
  await events.publish({ type: "pages.stale", tags: ["feed", `post:${picture.postId}`] });
}
