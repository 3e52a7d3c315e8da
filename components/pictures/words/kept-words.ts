type Store = Pick<Storage, "length" | "key" | "getItem" | "setItem" | "removeItem">;

const PREFIX = "deep-story.words.";

/**
 * A writer's own words for the painter, kept in this tab until they are undone, so that a reload loses none.
 * Of the tab, not of the browser: nothing else tells when they are of no use any more.
 * @param store throws where the browser forbids it; then nothing is kept
 */
export function keptWords(postId: string, store = tabStore): string | null {
  try {
    return store().getItem(PREFIX + postId);
  } catch {
    return null;
  }
}

/** Keeps them, or forgets them with null. */
export function keepWords(postId: string, own: string | null, store = tabStore): void {
  try {
    if (own === null) store().removeItem(PREFIX + postId);
    else store().setItem(PREFIX + postId, own);
  } catch {
    // The field still has them.
  }
}

/** Forgets those of every post: they tell of private days, so signing out takes them along. */
export function clearKeptWords(store = tabStore): void {
  try {
    const tab = store();
    const names = Array.from({ length: tab.length }, (_, index) => tab.key(index) ?? "");
    for (const name of names) if (name.startsWith(PREFIX)) tab.removeItem(name);
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}

function tabStore(): Store {
  return sessionStorage;
}
