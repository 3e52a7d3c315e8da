import "server-only";
import type { EventBus } from "@/lib/engines/events/event-bus";

/** What nobody tells (a session that ran out, a member suspended in the database) is found within this. */
const LOOK_EVERY_MS = 5000;
/** While news may be missed. */
const DEAF_EVERY_MS = 1000;

type Needs = {
  events: EventBus;
  /** What news of the session names it by: its member's id, its handle. */
  names: readonly string[];
  /** Whether it lives and its member may come in; a throw counts as no, for nothing may be shown on a guess. */
  lives(): Promise<boolean>;
  onEnded(): void;
};

export type SessionWatch = {
  /** Looks now. @returns whether it lives */
  look(): Promise<boolean>;
  stop(): void;
};

/** Watches a session while something is kept open for it, and says once when it has ended. */
export function watchSession({ events, names, lives, onEnded }: Needs): SessionWatch {
  let isOver = false;
  let timer: NodeJS.Timeout;

  const stop = () => {
    isOver = true;
    clearInterval(timer);
    unsubscribe();
  };
  const look = async () => {
    const isIn = await lives().catch(() => false);
    if (!isIn && !isOver) {
      stop();
      onEnded();
    }
    return isIn;
  };
  const lookEvery = (ms: number) => {
    clearInterval(timer);
    timer = setInterval(look, ms);
  };
  const unsubscribe = events.subscribe((event) => {
    if (event.type === "sessions.ended" && names.includes(event.who)) void look();
    if (event.type === "bus.lost") lookEvery(DEAF_EVERY_MS);
    if (event.type !== "bus.back") return;
    lookEvery(LOOK_EVERY_MS);
    void look();
  });
  lookEvery(LOOK_EVERY_MS);
  return { look, stop };
}
