import type { EventBus } from "@/lib/events/event-bus";
import type { Picture } from "./picture";

/** While a picture waits, its place is looked up this often. */
const PLACE_EVERY_MS = 1000;

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
        const isProgress = progress !== undefined && last?.status === "drawing";
        last = isProgress && last ? { ...last, progress } : await read();
        tell(last);
        if (["done", "failed", "canceled"].includes(last.status)) finish();
      })
      .catch(finish);
  };

  // Listen first, then look: a change in between is heard.
  const unsubscribe = events.subscribe((event) => {
    if (event.type !== "picture.changed" || event.pictureId !== pictureId) return;
    look(event.status === "drawing" ? event.progress : undefined);
  });
  const timer = setInterval(() => last?.status === "queued" && look(), PLACE_EVERY_MS);
  look();
  return stop;
}
