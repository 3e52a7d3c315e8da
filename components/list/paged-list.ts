import type { Page } from "@/lib/shared/page";

/**
 * - `loading`: a page is on its way
 * - `failed`: it did not come; may be asked for again
 * - `more`: there are more pages
 * - `end`: that was the last one
 */
export type ListPhase = "loading" | "failed" | "more" | "end";

export type Listed<T> = {
  items: readonly T[];
  /** Cursor of the next page; null while the first one is awaited, and at the end. */
  next: string | null;
  phase: ListPhase;
};

/** A page after this cursor, the first one for null; null when it did not come. */
export type LoadPage<T> = (cursor: string | null, signal: AbortSignal) => Promise<Page<T> | null>;

/**
 * A list that grows a page at a time: in order, nothing twice, one request at a time.
 * @param first what came with the page; null when the first page is still to be asked for
 * @param show is told of every change
 */
export function pagedList<T extends { id: string }>(
  first: Page<T> | null,
  { load, show }: { load: LoadPage<T>; show: (listed: Listed<T>) => void },
) {
  let listed = startOf(first);
  let request: AbortController | null = null;
  const set = (change: Partial<Listed<T>>) => {
    listed = { ...listed, ...change };
    show(listed);
  };
  return {
    /** Asks for the next page, unless one is on its way or the last one is here. */
    async more(): Promise<void> {
      if (request || listed.phase === "end") return;
      const mine = new AbortController();
      request = mine;
      set({ phase: "loading" });
      const page = await load(listed.next, mine.signal).catch(() => null);
      if (request !== mine) return;
      request = null;
      if (!page) return set({ phase: "failed" });
      set({ items: joined(listed.items, page.items), next: page.next, phase: page.next ? "more" : "end" });
    },
    /** Puts back what was here before, as when its reader comes back; what is asked for next goes on from there. */
    restore(items: readonly T[], next: string | null): void {
      request?.abort();
      request = null;
      set({ items, next, phase: next ? "more" : "end" });
    },
    /** One of them is another now, or gone. */
    change(id: string, now: T | null): void {
      set({ items: listed.items.flatMap((old) => (old.id === id ? (now ?? []) : old)) });
    },
    /** Gives up the request that is on its way; the list may be asked for more afterwards. */
    stop(): void {
      if (!request) return;
      request.abort();
      request = null;
      set({ phase: "more" });
    },
  };
}

/** How a list stands before anything was asked for. */
export function startOf<T>(first: Page<T> | null): Listed<T> {
  if (!first) return { items: [], next: null, phase: "loading" };
  return { ...first, phase: first.next ? "more" : "end" };
}

/** A row may move while its reader goes on, and then comes again with a later page. */
function joined<T extends { id: string }>(before: readonly T[], page: readonly T[]): T[] {
  const known = new Set(before.map(({ id }) => id));
  return [...before, ...page.filter(({ id }) => !known.has(id) && known.add(id))];
}
