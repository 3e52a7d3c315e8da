import { useSyncExternalStore } from "react";
import { browserTimeZone, DEFAULT_TIME_ZONE } from "@/lib/shared/time-zone";

const never = () => () => {};

/**
 * The browser's own zone; the default one on a server, which can't know it, and until the page is taken over. A page that
 * said another day there than here would be thrown away and made anew.
 */
export function useBrowserZone(): string | undefined {
  return useSyncExternalStore(never, browserTimeZone, () => DEFAULT_TIME_ZONE);
}
