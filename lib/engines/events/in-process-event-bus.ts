import type { EventBus, SiteEvent } from "./event-bus";

/** The bus of a site that is one process: listeners run before `publish` returns. */
export function inProcessEventBus(onListenerError: (error: unknown) => void): EventBus {
  const listeners = new Set<(event: SiteEvent) => void>();
  return {
    async publish(event) {
      for (const listener of [...listeners]) {
        try {
          listener(event);
        } catch (error) {
          // One bad listener must not keep the news from the others.
          onListenerError(error);
        }
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      listeners.clear();
    },
  };
}
