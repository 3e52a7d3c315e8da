import type { EventBus } from "@/lib/engines/events/event-bus";
import type { Picture } from "./picture";

/** While a picture waits or news may be missed, it is looked up this often. */
const LOOK_EVERY_MS = 1000;
/** While it is drawn and nothing is heard, this often: its news may have been lost before anyone listened. */
const SILENCE_MS = 4000;
/** While it waits for something that is away, which may last for hours; that it goes on is heard. */
const AWAY_MS = 15_000;

/**
 * Tells about a picture now and after each change, in order, until it is finished.
 * @param read the picture as its owner may see it; when it throws, the picture is gone and following ends
 * @returns stops following
 */
export function followPicture(
  events: EventBus,
  pictureId: string,
  read: () => Promise<Picture>,
  tell: (picture: Picture) => void,
  end: () => void,
): () => void {
  let last: Picture | undefined;
  let over = false;
  let deaf = false;
  let heardAt = performance.now();
  let turn = Promise.resolve();

  const stop = () => {
    over = true;
    clearInterval(timer);
    unsubscribe();
  };
  const finish = () => {
    stop();
    end();
  };
  const look = (progress?: number) => {
    turn = turn
      .then(async () => {
        if (over) return;
        const before = last;
        if (progress !== undefined && before?.status === "drawing") {
          last = { ...before, progress };
        } else {
          last = await read();
          // The row learns of progress only now and then.
          if (before?.status === "drawing" && last.status === "drawing")
            last.progress = Math.max(before.progress, last.progress);
        }
        tell(last);
        if (["done", "failed", "canceled"].includes(last.status)) finish();
      })
      .catch(finish);
  };

  // Listen first, then look: a change in between is heard.
  const unsubscribe = events.subscribe((event) => {
    if (event.type === "bus.lost") deaf = true;
    if (event.type === "bus.back") {
      deaf = false;
      look();
    }
    if (event.type !== "picture.changed" || event.pictureId !== pictureId) return;
    heardAt = performance.now();
    look(event.status === "drawing" ? event.progress : undefined);
  });
  const timer = setInterval(() => {
    const isQueued = last?.status === "queued";
    const isAwaiting = isQueued && (last?.error === "painter_asleep" || last?.error === "unavailable");
    const isSilent = performance.now() - heardAt > (isAwaiting ? AWAY_MS : SILENCE_MS);
    if (isSilent) heardAt = performance.now();
    if (deaf || isSilent || (isQueued && !isAwaiting)) look();
  }, LOOK_EVERY_MS);
  look();
  return stop;
}
