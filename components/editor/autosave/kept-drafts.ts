import { clearKeptWords } from "@/components/pictures/words/kept-words";
import type { DraftFields } from "./draft";

/** Text on this device that the server may not have yet. */
export type KeptDraft = {
  fields: DraftFields;
  /** What the server was last known to hold, and its version. */
  base: DraftFields;
  version: number;
  /** What was sent without an answer; one of these may have arrived. */
  sent: DraftFields[];
  /** Milliseconds since 1970. */
  keptAt: number;
};

export type KeptDrafts = {
  /** All that is kept of this post, newest first; other pages may have kept some. */
  load(): KeptDraft[];
  /** False when the device has no room or forbids it. */
  keep(draft: KeptDraft): boolean;
  /** Forgets what this page kept. */
  drop(): void;
  /** Forgets what any page kept of this post. */
  dropAll(): void;
};

type Store = Pick<Storage, "length" | "key" | "getItem" | "setItem" | "removeItem">;

const PREFIX = "deep-story.kept.";

/** Set when the member signs out: the page that is being left must not keep their words again. */
let isCleared = false;

/**
 * Drafts of one member's post in localStorage. Each page writes under a name of its own, so that two tabs that are
 * both offline keep both texts.
 * @param page any string that no other page uses
 */
export function keptDrafts(memberId: string, postId: string, page: string, store = deviceStore()): KeptDrafts {
  const prefix = `${PREFIX}${memberId}.${postId}.`;
  const own = prefix + page;
  return {
    load: () =>
      namesOf(store, prefix)
        .flatMap((name) => read(store, name))
        .sort((a, b) => b.keptAt - a.keptAt),
    keep: (draft) => !isCleared && attempt(() => store?.setItem(own, JSON.stringify(draft))) && store !== null,
    drop: () => void attempt(() => store?.removeItem(own)),
    dropAll: () => remove(store, prefix),
  };
}

/** Whether this device holds words that no server may have. */
export function hasKeptDrafts(store = deviceStore()): boolean {
  return namesOf(store, PREFIX).length > 0;
}

/** Forgets every kept draft of every member, and words for a painter: they are private, so signing out takes them along. */
export function clearKeptDrafts(store = deviceStore()): void {
  isCleared = true;
  remove(store, PREFIX);
  clearKeptWords();
}

function read(store: Store | null, name: string): KeptDraft[] {
  try {
    const draft: KeptDraft | null = JSON.parse(store?.getItem(name) ?? "null");
    return draft?.fields && draft.base && Array.isArray(draft.sent) ? [draft] : [];
  } catch {
    return [];
  }
}

function namesOf(store: Store | null, prefix: string): string[] {
  const names = Array.from({ length: store?.length ?? 0 }, (_, index) => store?.key(index) ?? "");
  return names.filter((name) => name.startsWith(prefix));
}

function remove(store: Store | null, prefix: string): void {
  for (const name of namesOf(store, prefix)) attempt(() => store?.removeItem(name));
}

// Storage throws when it is full, and merely looking at it throws when the browser forbids it.
function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

function deviceStore(): Store | null {
  // Newer Node versions have a localStorage of their own.
  if (typeof window === "undefined") return null;
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
