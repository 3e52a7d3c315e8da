import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { foldAll } from "./fold";
import type { Salts } from "./salt";

type Needs = {
  prisma: PrismaClient;
  salts: Salts;
  /** Days that raw rows are kept for: asked each time, for it is a setting. */
  rawVisitDays(): Promise<number>;
  onError(error: unknown): void;
  everyMs?: number;
  now?(): Date;
};

const EVERY_MS = 5 * 60_000;

/** Folds days that are over and throws salts away, now and every few minutes, until stopped. Any number of processes may. */
export function startFolding({
  prisma,
  salts,
  rawVisitDays,
  onError,
  everyMs = EVERY_MS,
  now = () => new Date(),
}: Needs) {
  const stopping = new AbortController();
  let working: Promise<void> | null = null;

  async function work(): Promise<void> {
    try {
      await salts.forgetBefore(now().toISOString().slice(0, 10));
      await foldAll({ prisma, rawVisitDays: await rawVisitDays(), now }, stopping.signal);
    } catch (error) {
      onError(error);
    }
    working = null;
  }

  function wake(): void {
    if (!stopping.signal.aborted) working ??= work();
  }

  const looks = setInterval(wake, everyMs);
  looks.unref();
  wake();
  return {
    /** Finishes the day that is being folded. */
    async stop(): Promise<void> {
      stopping.abort();
      clearInterval(looks);
      await working;
    },
  };
}
