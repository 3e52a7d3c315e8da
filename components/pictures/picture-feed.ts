import { PICTURE_EVENTS, type Picture, type PictureStatus } from "@/lib/pictures/picture";

/** Looked at this often while there is no event stream; twice as long after each failed look, up to the second. */
export const POLL_MS = 1_000;
export const POLL_MAX_MS = 10_000;
/** A stream that says nothing for this long may be held back by a proxy: one look makes sure. */
export const SILENCE_MS = 5_000;

type Stream = Pick<EventSource, "addEventListener" | "close"> & { onerror: unknown };

export type FeedSource = {
  /** Opens /api/pictures/:id/events; null where the browser can't, or shouldn't for this picture. */
  open: ((url: string) => Stream) | null;
  /** Asks once; null when the picture is gone. @throws when there is no answer */
  read(pictureId: string): Promise<Picture | null>;
};

/** True while there is more to come. */
export function isUnderWay(status: PictureStatus): boolean {
  return status === "queued" || status === "drawing";
}

/**
 * Tells what becomes of a picture until it is done, failed, canceled or gone (null): by server-sent events, and by
 * asking again and again where they fail.
 * @returns stops listening
 */
export function followPicture(
  pictureId: string,
  source: FeedSource,
  onPicture: (picture: Picture | null) => void,
): () => void {
  let stream: Stream | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let over = false;

  const stop = () => {
    over = true;
    stream?.close();
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
      tell(await source.read(pictureId));
      failures = 0;
    } catch {
      failures++;
    }
    lookIn(stream ? SILENCE_MS : Math.min(POLL_MS * 2 ** failures, POLL_MAX_MS));
  };

  if (source.open) {
    stream = source.open(`/api/pictures/${pictureId}/events`);
    for (const name of PICTURE_EVENTS) {
      stream.addEventListener(name, (event: MessageEvent<string>) => {
        tell(JSON.parse(event.data));
        lookIn(SILENCE_MS);
      });
    }
    stream.onerror = () => {
      stream?.close();
      stream = null;
      lookIn(0);
    };
    lookIn(SILENCE_MS);
  } else {
    lookIn(0);
  }
  return stop;
}
