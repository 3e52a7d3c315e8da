import type { PageTag } from "./page-tags";

type ForgetSoon = ((tags: readonly PageTag[]) => void) & {
  /** What waits is forgotten without waiting: this process is about to end. */
  now(): Promise<void>;
};

/**
 * Gathers tags of cached pages and forgets them together, `everyMs` after the first: for changes that are many and
 * small. The wait holds no process open; where forgetting fails, the tags wait for the next turn.
 */
export function forgetSoon(forgetPages: (tags: PageTag[]) => Promise<void>, everyMs: number): ForgetSoon {
  const waiting = new Set<PageTag>();
  const forget = async () => {
    const tags = [...waiting];
    if (tags.length === 0) return;
    waiting.clear();
    await forgetPages(tags).catch(() => soon(tags));
  };
  const soon = (tags: readonly PageTag[]) => {
    if (waiting.size === 0) setTimeout(forget, everyMs).unref();
    for (const tag of tags) waiting.add(tag);
  };
  return Object.assign(soon, { now: forget });
}
