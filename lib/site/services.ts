import "server-only";
import type { Services } from "./open-site";

declare global {
  // Next bundles instrumentation and handlers apart: what they share lives here.
  var deepStory: Services | undefined;
}

/** The running site's services; instrumentation.ts opens them before the first request. */
export function services(): Services {
  if (!globalThis.deepStory) throw new Error("The services are not open: instrumentation.ts opens them at start");
  return globalThis.deepStory;
}

/** From now on these are the running site's; null: there is none any more. */
export function provideServices(opened: Services | null): void {
  globalThis.deepStory = opened ?? undefined;
}
