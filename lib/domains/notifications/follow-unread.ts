import type { EventBus } from "@/lib/engines/events/event-bus";

/** News that comes in one go is counted once. */
const GATHER_MS = 100;
/** While news may be missed, it is counted this often. */
const DEAF_EVERY_MS = 5000;

type Needs = {
  events: EventBus;
  memberId: string;
  /** How much is unread, and when more will be told that waits; when it throws, following ends. */
  look(): Promise<{ unread: number; nextInMs: number | null }>;
  tell(unread: number): void;
  end(): void;
};

/** Tells how much a member has not read, now and after each change. @returns stops following */
export function followUnread({ events, memberId, look, tell, end }: Needs): () => void {
  let last: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let deaf: NodeJS.Timeout | undefined;
  let isOver = false;
  let isLooking = false;
  let isAgain = false;

  const stop = () => {
    isOver = true;
    clearTimeout(timer);
    clearInterval(deaf);
    unsubscribe();
  };
  const lookIn = (ms: number) => {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(lookNow, ms);
  };
  async function lookNow(): Promise<void> {
    isAgain = isLooking;
    if (isLooking || isOver) return;
    isLooking = true;
    try {
      const { unread, nextInMs } = await look();
      if (isOver) return;
      if (unread !== last) tell(unread);
      last = unread;
      if (nextInMs !== null) lookIn(Math.max(GATHER_MS, nextInMs));
    } catch {
      if (isOver) return;
      stop();
      end();
    } finally {
      isLooking = false;
      if (isAgain) lookIn(GATHER_MS);
    }
  }

  // Listen first, then look: what happens in between is heard.
  const unsubscribe = events.subscribe((event) => {
    if (event.type === "news" && event.memberId === memberId) lookIn(GATHER_MS);
    if (event.type === "bus.lost") deaf ??= setInterval(lookNow, DEAF_EVERY_MS);
    if (event.type !== "bus.back") return;
    clearInterval(deaf);
    deaf = undefined;
    lookIn(GATHER_MS);
  });
  void lookNow();
  return stop;
}
