import { randomUUID } from "node:crypto";
import type { Painter, PainterName } from "@/lib/painters/painter";
import type { ClaimedPicture } from "../queue/claim";
import { type Drawing, startDrawing } from "./draw-picture";
import type { DrawingNeeds } from "./drawing-needs";
import { painterBreakers } from "./painter-breaker";
import { storeBreaker } from "./store-breaker";

export type WorkerNeeds = Omit<DrawingNeeds, "tell"> & {
  /** Each draws up to its `concurrency` pictures at the same time. */
  painters: readonly Painter[];
  /** Asks whether the store of the pictures is there; rejects when it is not. */
  askStore(): Promise<unknown>;
};

/** Looks for work this often even when nobody calls: expired leases make no sound. */
const LOOK_EVERY_MS = 3000;

export type PictureWorker = { stop(): Promise<void> };

/** Draws queued pictures of its painters until stopped; stopping hands unfinished ones back. */
export function startPictureWorker(needs: WorkerNeeds): PictureWorker {
  const { queue, events, painters, onError } = needs;
  const names = painters.map(({ name }) => name);
  const breakers = painterBreakers();
  const store = storeBreaker(needs.askStore);
  const running = new Set<{ pictureId: string; painter: PainterName; drawing: Drawing }>();
  let stopped = false;
  let looking: Promise<void> | null = null;
  let lookAgain = false;

  // The row is the truth: news of it that can't be told must not undo anything.
  const tell = (pictureId: string, status: string, progress: number) => {
    events.publish({ type: "picture.changed", pictureId, status, progress }).catch((err) => onError(err, pictureId));
  };
  const tellWaiting = (ids: string[]) => {
    for (const id of ids) tell(id, "queued", 0);
  };

  const isFree = ({ name, concurrency }: Painter) =>
    !breakers.isOpen(name) &&
    !breakers.isBusy(name) &&
    [...running].filter(({ painter }) => painter === name).length < concurrency;

  const drawingsOf = (id: string) =>
    [...running].flatMap(({ pictureId, drawing }) => (pictureId === id ? drawing : []));

  async function look(): Promise<void> {
    while (!stopped) {
      const free = painters.filter(isFree).map(({ name }) => name);
      if (free.length === 0 || store.isOpen() || (store.isHalfOpen() && running.size > 0)) return;
      const picture = await queue.claim(randomUUID(), free);
      if (!picture) return;
      start(picture);
    }
  }

  function start(picture: ClaimedPicture): void {
    const painter = painters.find(({ name }) => name === picture.painter);
    if (!painter) throw new Error(`A picture for ${picture.painter} was claimed without that painter`);
    // Its lease ran out while nobody could renew it: one of the two drawings is enough.
    for (const lost of drawingsOf(picture.id)) lost.cancel();
    const drawing = startDrawing({ ...needs, tell }, painter, picture, {
      awake: () => breakers.reset(painter.name) && free(painter.name),
      asleep: (retryAfterS) => breakers.trip(painter.name, retryAfterS),
      kept: () => store.reset() && freeUnkept(),
      unkept: (retryAfterS) => store.trip(retryAfterS),
      busy: (retryAfterS) => breakers.busy(painter.name, retryAfterS),
    });
    const entry = { pictureId: picture.id, painter: painter.name, drawing };
    running.add(entry);
    void drawing.done.then(() => {
      running.delete(entry);
      wake();
    });
  }

  /** What waits for a painter that is there again may be drawn by anyone. */
  function free(name: PainterName): void {
    tellFreed(queue.markAwake(name));
  }

  /** What waits for a store that keeps pictures again, likewise. */
  function freeUnkept(): void {
    tellFreed(queue.markKeepable(names));
  }

  function tellFreed(marked: Promise<string[]>): void {
    const freed = marked.then((ids) => {
      tellWaiting(ids);
      wake();
      return events.publish({ type: "picture.queued" });
    });
    freed.catch((error) => onError(error, null));
  }

  /** Wakes painters that are ready, and says on pictures of the others what they wait for. */
  async function lookAtSleepers(): Promise<void> {
    for (const { name } of await breakers.ready(painters)) if (breakers.reset(name)) free(name);
    for (const name of names.filter(breakers.isOpen)) tellWaiting(await queue.markAsleep(name));
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

  /** Says on waiting pictures that there is nowhere to keep them; goes on once there may be. */
  async function lookAtStore(): Promise<void> {
    if (!store.isOpen()) return;
    tellWaiting(await queue.markUnkeepable(names));
    await store.tryAgain();
  }

  async function tidy(): Promise<void> {
    await lookAtSleepers();
    await lookAtStore();
    for (const id of await queue.failHopeless(names)) tell(id, "failed", 0);
    wake();
  }
  let tidying: Promise<void> | null = null;
  const tidyUp = () => {
    if (stopped || tidying) return;
    tidying = tidy()
      .catch((error) => onError(error, null))
      .then(() => {
        tidying = null;
      });
  };

  const unsubscribe = events.subscribe((event) => {
    if (event.type === "picture.changed" && event.status === "canceled")
      for (const drawing of drawingsOf(event.pictureId)) drawing.cancel();
    if (event.type === "picture.queued") wake();
    if (event.type === "picture.queued" && names.some(breakers.isOpen)) tidyUp();
    if (event.type !== "bus.back") return;
    wake();
    for (const { drawing } of running) drawing.renew();
  });
  const timer = setInterval(() => {
    wake();
    tidyUp();
  }, LOOK_EVERY_MS);
  wake();

  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      unsubscribe();
      await looking;
      await tidying;
      const drawings = [...running].map(({ drawing }) => drawing);
      await Promise.all(drawings.map((drawing) => drawing.handBack()));
    },
  };
}
