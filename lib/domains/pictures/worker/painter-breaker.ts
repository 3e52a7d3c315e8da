import type { Painter, PainterName } from "@/lib/painters/painter";

/** A sleeping painter is left alone for so long at least and at most. */
const SHORTEST_S = 2;
const LONGEST_S = 60;

/**
 * A circuit breaker a painter, as far as this worker has seen: open while it sleeps, so that pictures are not given to
 * it one after another only to come back. Each time that it is found asleep again it stays open for longer.
 * Pattern: Nygard, Release It!, "Circuit Breaker".
 */
export function painterBreakers(now: () => number = () => performance.now()) {
  const trips = new Map<PainterName, { until: number; seconds: number; mayEndAt: number }>();
  const busyUntil = new Map<PainterName, number>();
  const isOpen = (name: PainterName) => now() < (trips.get(name)?.until ?? 0);

  return {
    isOpen,

    /**
     * The painter said it sleeps.
     * @param retryAfterS when it says to come again
     * @returns for how many seconds it is left alone
     */
    trip(name: PainterName, retryAfterS = 0): number {
      const last = trips.get(name);
      // Several pictures find the same sleeper at once: that is one trip.
      if (last && isOpen(name)) return Math.ceil((last.until - now()) / 1000);
      const wished = Math.max(SHORTEST_S, retryAfterS, (last?.seconds ?? 0) * 2);
      const seconds = Math.min(LONGEST_S, wished);
      trips.set(name, { seconds, until: now() + seconds * 1000, mayEndAt: now() + SHORTEST_S * 1000 });
      return seconds;
    },

    /**
     * The painter has no hand free: nobody is told, its pictures just wait.
     * @returns for how many seconds it is left alone
     */
    busy(name: PainterName, retryAfterS = 1): number {
      const seconds = Math.min(LONGEST_S, Math.max(1, retryAfterS));
      busyUntil.set(name, now() + seconds * 1000);
      return seconds;
    },

    isBusy: (name: PainterName): boolean => now() < (busyUntil.get(name) ?? 0),

    /** The painter draws. @returns whether it had been asleep */
    reset: (name: PainterName): boolean => trips.delete(name),

    /** The open ones whose painter says that it is ready by now; none is asked sooner than it may be tried again at all. */
    async ready(painters: readonly Painter[]): Promise<Painter[]> {
      const asked = painters.filter(({ name }) => isOpen(name) && now() >= (trips.get(name)?.mayEndAt ?? 0));
      const states = await Promise.all(asked.map((painter) => painter.state()));
      return asked.filter((_, i) => states[i] === "ready");
    },
  };
}
