import type { EventBus } from "@/lib/engines/events/event-bus";
import type { Pilot } from "./pilot";
import { TICK_MS } from "./policy";

type Needs = { pilot: Pilot; events: EventBus; onError(error: unknown): void; everyMs?: number };

/**
 * Looks after the machine, now and every few seconds and whenever somebody asks for something, until stopped. Any number
 * of processes may: one of them decides, and another takes its place when it goes silent.
 */
export function startGpuPiloting({ pilot, events, onError, everyMs = TICK_MS }: Needs) {
  let working: Promise<void> | null = null;
  let again = false;
  let stopped = false;

  async function work(): Promise<void> {
    while (again && !stopped) {
      again = false;
      await pilot.tick().catch(onError);
    }
    working = null;
  }

  function wake(): void {
    again = true;
    if (!stopped) working ??= work();
  }

  const unsubscribe = events.subscribe(({ type }) => {
    if (type === "gpu.asked" || type === "picture.queued") wake();
  });
  const looks = setInterval(wake, everyMs);
  looks.unref();
  wake();
  return {
    wake,
    /** Finishes what it is doing, and lets another process decide at once. */
    async stop(): Promise<void> {
      stopped = true;
      clearInterval(looks);
      unsubscribe();
      await working;
      await pilot.giveBack().catch(onError);
    },
  };
}
