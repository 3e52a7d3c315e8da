import { randomUUID } from "node:crypto";
import type { PrismaClient } from "@/lib/db/generated/client";
import type { EventBus } from "@/lib/events/event-bus";
import type { Painter } from "@/lib/painters/painter";
import { drawClaimed } from "./draw-picture";
import type { PictureImages } from "./images";
import type { PictureQueue } from "./queue";

export type WorkerNeeds = {
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

export type PictureWorker = { stop(): Promise<void> };

/** Draws queued pictures until stopped; stopping hands unfinished ones back. */
export function startPictureWorker(needs: WorkerNeeds): PictureWorker {
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

async function failWornOut({ queue, events }: WorkerNeeds): Promise<void> {
  for (const pictureId of await queue.failWornOut()) {
    await events.publish({ type: "picture.changed", pictureId, status: "failed", progress: 0 });
  }
}
