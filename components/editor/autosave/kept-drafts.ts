import { mayKeepPrivateTexts, PRIVATE_TEXTS } from "@/components/kept/private-texts";
import { browserShelf } from "@/components/kept/shelf";
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

/**
 * Drafts of one member's post in this browser. Each page writes under a name of its own, so that two tabs that are
 * both offline keep both texts.
 * @param page any string that no other page uses
 */
export function keptDrafts(memberId: string, postId: string, page: string, shelf = browserShelf): KeptDrafts {
  const prefix = `${PRIVATE_TEXTS.drafts}${memberId}.${postId}.`;
  const own = prefix + page;
  return {
    load: () =>
      shelf
        .names(prefix)
        .flatMap((name) => read(shelf.get(name)))
        .sort((a, b) => b.keptAt - a.keptAt),
    keep: (draft) => mayKeepPrivateTexts() && shelf.put(own, JSON.stringify(draft)),
    drop: () => shelf.drop(own),
    dropAll: () => shelf.names(prefix).forEach(shelf.drop),
  };
}

function read(kept: string | null): KeptDraft[] {
  try {
    const draft: KeptDraft | null = JSON.parse(kept ?? "null");
    return draft?.fields && draft.base && Array.isArray(draft.sent) ? [draft] : [];
  } catch {
    return [];
  }
}
