type Needs<Seen, News extends { type: string }> = {
  /** A bus that tells of itself when it is lost ("bus.lost") and back ("bus.back"). */
  events: { subscribe(hear: (event: News) => void): () => void };
  /** Whether what is looked at may have changed by it. */
  isNews(event: News): boolean;
  /** When it throws, looking ends. */
  look(): Promise<Seen>;
  tell(seen: Seen): void;
  end(): void;
  /** When it is looked at again though nobody tells anything; null: not before. */
  againInMs(seen: Seen): number | null;
  /** What happens in one go is looked at once. */
  gatherMs: number;
  /** While news may be missed, it is looked at this often. */
  deafEveryMs: number;
};

/** Looks at something now, soon after each news of it, and as often as it asks for, and tells what is seen. @returns stops it */
export function keepLooking<Seen, News extends { type: string }>(needs: Needs<Seen, News>): () => void {
  const { events, gatherMs, deafEveryMs } = needs;
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  let isLooking = false;
  let isDeaf = false;
  let isAgain = false;
  let isSoon = false;

  const stop = () => {
    isOver = true;
    clearTimeout(timer);
    unsubscribe();
  };
  const lookIn = (ms: number) => {
    clearTimeout(timer);
    if (!isOver && ms !== Number.POSITIVE_INFINITY) timer = setTimeout(lookNow, Math.max(gatherMs, ms));
  };
  async function lookNow(): Promise<void> {
    isLooking = true;
    isSoon = false;
    try {
      const seen = await needs.look();
      if (isOver) return;
      needs.tell(seen);
      isSoon = isAgain;
      const again = needs.againInMs(seen) ?? Number.POSITIVE_INFINITY;
      lookIn(isSoon ? gatherMs : Math.min(again, isDeaf ? deafEveryMs : again));
    } catch {
      if (isOver) return;
      stop();
      needs.end();
    } finally {
      isLooking = false;
      isAgain = false;
    }
  }
  const lookSoon = () => {
    if (isLooking) isAgain = true;
    else if (!isSoon) {
      // Whatever else is told until then is seen with it.
      isSoon = true;
      lookIn(gatherMs);
    }
  };

  // Listen first, then look: what happens in between is heard.
  const unsubscribe = events.subscribe((event) => {
    if (event.type === "bus.lost") isDeaf = true;
    if (event.type === "bus.back") isDeaf = false;
    if (event.type === "bus.lost" || event.type === "bus.back" || needs.isNews(event)) lookSoon();
  });
  void lookNow();
  return stop;
}
