import type { EventBus } from "@/lib/engines/events/event-bus";
import { keepLooking } from "@/lib/shared/keep-looking";

const GATHER_MS = 100;
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
  return keepLooking({
    events,
    isNews: (event) => event.type === "news" && event.memberId === memberId,
    look,
    tell({ unread }) {
      if (unread !== last) tell(unread);
      last = unread;
    },
    end,
    againInMs: ({ nextInMs }) => nextInMs,
    gatherMs: GATHER_MS,
    deafEveryMs: DEAF_EVERY_MS,
  });
}
