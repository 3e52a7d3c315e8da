import type { Painter, PainterName } from "@/lib/painters/painter";

/** A sleeping painter is left alone for so long at least and at most. */
const SHORTEST_S = 2;
const LONGEST_S = 60;

/**
 * Which painters sleep, as far as this worker has seen: pictures are not given to them one after another only to
 * come back. Each time the same painter is found asleep again it is left alone for longer.
 */
export function painterNaps(now: () => number = () => performance.now()) {
  const naps = new Map<PainterName, { until: number; seconds: number; mayEndAt: number }>();
  const busyUntil = new Map<PainterName, number>();
  const napping = (name: PainterName) => now() < (naps.get(name)?.until ?? 0);

  return {
    napping,

    /**
     * The painter said it sleeps.
     * @param retryAfterS when it says to come again
     * @returns for how many seconds it is left alone
     */
    slept(name: PainterName, retryAfterS = 0): number {
      const last = naps.get(name);
      // Several pictures find the same sleeper at once: that is one nap.
      if (last && napping(name)) return Math.ceil((last.until - now()) / 1000);
      const wished = Math.max(SHORTEST_S, retryAfterS, (last?.seconds ?? 0) * 2);
      const seconds = Math.min(LONGEST_S, wished);
      naps.set(name, { seconds, until: now() + seconds * 1000, mayEndAt: now() + SHORTEST_S * 1000 });
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
    awoke: (name: PainterName): boolean => naps.delete(name),

    /** Those who nap, asked whether they are ready by now; never sooner than they may be tried again at all. */
    async ready(painters: readonly Painter[]): Promise<Painter[]> {
      const asked = painters.filter(({ name }) => napping(name) && now() >= (naps.get(name)?.mayEndAt ?? 0));
      const states = await Promise.all(asked.map((painter) => painter.state()));
      return asked.filter((_, i) => states[i] === "ready");
    },
  };
}

export type PainterNaps = ReturnType<typeof painterNaps>;
