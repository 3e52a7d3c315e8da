import { NEWS_EVENT, type Unread } from "@/lib/domains/notifications/notification";
import { PICTURE_EVENTS, type Picture } from "@/lib/domains/pictures/picture";

/** A stream that broke is opened anew after this; meanwhile every follower asks by itself. */
export const REOPEN_MS = 10_000;
/** Who follows nothing any more may follow the next picture in a moment: so long it keeps its place. */
export const LINGER_MS = 1_000;

type Stream = Pick<EventSource, "addEventListener" | "close"> & { onerror: unknown };
type Locks = Pick<LockManager, "request">;
type Channel = Pick<BroadcastChannel, "postMessage" | "close"> & {
  onmessage: ((event: MessageEvent<Message>) => void) | null;
};

/** What tabs tell each other: a picture as it is now, how much news is unread, or that there is no stream at this time. */
type Message = { picture: Picture } | Unread | { away: true };

export type FeedListener = {
  /** One of the member's pictures, whoever follows it. */
  onPicture?(picture: Picture): void;
  /** How much news of the member is unread. */
  onUnread?(unread: number): void;
  /** There is no stream; may be said again and again. */
  onAway?(): void;
};

/** @returns leaves the feed */
export type JoinFeed = (listener: FeedListener) => () => void;

export type SharedFeed = {
  join: JoinFeed;
  /** The page goes away, perhaps to be kept for Back: it holds nothing that other tabs wait for. */
  leave(): void;
};

type Needs = {
  locks: Locks;
  openChannel(name: string): Channel;
  /** Opens GET /api/me/events. */
  openStream(url: string): Stream;
};

/** Names a lock and a channel: both belong to this site in this browser. */
const NAME = "deep-story:events";

/**
 * What one tab has of the stream that all tabs of a browser share, because browsers allow six connections to a server:
 * it tells of pictures and of news. Of the tabs that listen the one that holds a lock has the stream and passes on what
 * it hears; the browser gives the lock to the next tab when that one listens no more, is closed or dies. Nobody may rely
 * on hearing anything: a tab with the lock may be put to sleep.
 */
export function sharedFeed({ locks, openChannel, openStream }: Needs): SharedFeed {
  const listeners = new Set<FeedListener>();
  let exit: (() => void) | null = null;

  const hear = (message: Message) => {
    for (const listener of [...listeners]) {
      if ("picture" in message) listener.onPicture?.(message.picture);
      else if ("unread" in message) listener.onUnread?.(message.unread);
      else listener.onAway?.();
    }
  };

  /** Has the stream until `over`, for all tabs. */
  function lead(say: (message: Message) => void, over: AbortSignal): Promise<void> {
    let stream: Stream;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      stream = openStream("/api/me/events");
      for (const name of PICTURE_EVENTS) {
        stream.addEventListener(name, (event: MessageEvent<string>) => say({ picture: JSON.parse(event.data) }));
      }
      stream.addEventListener(NEWS_EVENT, (event: MessageEvent<string>) => say(JSON.parse(event.data)));
      stream.onerror = () => {
        stream.close();
        say({ away: true });
        timer = setTimeout(open, REOPEN_MS);
      };
    };
    open();
    return new Promise((resolve) => {
      over.addEventListener("abort", () => {
        clearTimeout(timer);
        stream.close();
        resolve();
      });
    });
  }

  function enter(): () => void {
    const over = new AbortController();
    const channel = openChannel(NAME);
    channel.onmessage = ({ data }) => hear(data);
    const say = (message: Message) => {
      if (over.signal.aborted) return;
      channel.postMessage(message);
      hear(message);
    };
    locks
      .request(NAME, { signal: over.signal }, () => (over.signal.aborted ? undefined : lead(say, over.signal)))
      // Left before its turn came. Where there is no lock to be had the tab hears what others say, and asks.
      .catch(() => undefined);
    return () => {
      over.abort();
      channel.close();
    };
  }

  function leave(): void {
    exit?.();
    exit = null;
  }

  return {
    join(listener) {
      listeners.add(listener);
      exit ??= enter();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) setTimeout(() => listeners.size === 0 && leave(), LINGER_MS);
      };
    },
    leave,
  };
}

/** The feed of this tab; null where the browser can't share one, such as on a site without TLS that is not local. */
export function feedOfThisTab(): JoinFeed | null {
  if (typeof EventSource === "undefined" || typeof BroadcastChannel === "undefined") return null;
  if (!("locks" in navigator)) return null;
  if (!ofThisTab) {
    ofThisTab = sharedFeed({
      locks: navigator.locks,
      openChannel: (name) => new BroadcastChannel(name),
      openStream: (url) => new EventSource(url),
    });
    addEventListener("pagehide", ofThisTab.leave);
  }
  return ofThisTab.join;
}

let ofThisTab: SharedFeed | undefined;
