import type { EventBus } from "@/lib/engines/events/event-bus";
import { nextBannerChange, type SiteSettings } from "./setting";

type Needs = {
  settings: { shown(): Promise<SiteSettings> };
  events: EventBus;
  /** Pages that this process keeps show an old banner, or none. */
  forget(): void;
};

/** Timers take no more than 24 days, and a clock that is set meanwhile is noticed so. */
const LONGEST_MS = 3600_000;
/** A timer may go off a little early. */
const LATER_MS = 50;

/** A banner comes and goes at its time, although nobody changes anything then. @returns ends it */
export function startBannerClock({ settings, events, forget }: Needs): () => void {
  let timer: NodeJS.Timeout | undefined;
  let round = 0;
  async function arm(): Promise<void> {
    const mine = ++round;
    const { banner } = await settings.shown();
    if (mine !== round) return;
    clearTimeout(timer);
    const at = nextBannerChange(banner, Date.now());
    if (at === null) return;
    const wait = at - Date.now() + LATER_MS;
    timer = setTimeout(
      () => {
        if (wait <= LONGEST_MS) forget();
        void arm();
      },
      Math.min(wait, LONGEST_MS),
    );
    timer.unref();
  }
  const stop = events.subscribe(({ type }) => {
    if (type === "settings.changed" || type === "bus.back") void arm();
  });
  void arm();
  return () => {
    round += 1;
    clearTimeout(timer);
    stop();
  };
}
