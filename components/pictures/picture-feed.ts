import type { Picture, PictureStatus } from "@/lib/domains/pictures/picture";
import type { JoinFeed } from "./shared-feed";

/** Looked at this often while there is no event stream; twice as long after each failed look, up to the second. */
export const POLL_MS = 1_000;
export const POLL_MAX_MS = 10_000;
/** A stream that says nothing for this long may be held back by a proxy, or by a sleeping tab: one look makes sure. */
export const SILENCE_MS = 5_000;

export type FeedSource = {
  /** The browser's stream of pictures; null where it has none. */
  join: JoinFeed | null;
  /** Asks once; null when the picture is gone. @throws when there is no answer */
  read(pictureId: string): Promise<Picture | null>;
};

/** True while there is more to come. */
export function isUnderWay(status: PictureStatus): boolean {
  return status === "queued" || status === "drawing";
}

/**
 * Tells what becomes of a picture until it is done, failed, canceled or gone (null): as the browser's stream says, and
 * by asking again and again where there is none.
 * @returns stops listening
 */
export function followPicture(
  pictureId: string,
  { join, read }: FeedSource,
  onPicture: (picture: Picture | null) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let isLive = join !== null;
  let over = false;

  const stop = () => {
    over = true;
    leave?.();
    clearTimeout(timer);
  };
  const tell = (picture: Picture | null) => {
    if (over) return;
    if (!picture || !isUnderWay(picture.status)) stop();
    onPicture(picture);
  };
  const lookIn = (ms: number) => {
    clearTimeout(timer);
    if (!over) timer = setTimeout(look, ms);
  };
  const look = async () => {
    try {
      tell(await read(pictureId));
      failures = 0;
    } catch {
      failures++;
    }
    lookIn(isLive ? SILENCE_MS : Math.min(POLL_MS * 2 ** failures, POLL_MAX_MS));
  };

  const leave = join?.({
    onPicture(picture) {
      if (picture.id !== pictureId) return;
      isLive = true;
      tell(picture);
      lookIn(SILENCE_MS);
    },
    onAway() {
      if (!isLive) return;
      isLive = false;
      lookIn(0);
    },
  });
  lookIn(isLive ? SILENCE_MS : 0);
  return stop;
}
