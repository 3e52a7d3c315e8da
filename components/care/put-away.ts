type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const NAME = "deep-story.care";

/** Whether this browser's writer wants no kind card. @param store throws where the browser forbids it */
export function isPutAway(store = browserStore): boolean {
  try {
    return store().getItem(NAME) === "away";
  } catch {
    return false;
  }
}

/** Puts it away for good, or brings it back. Only this browser knows. */
export function putAway(away: boolean, store = browserStore): void {
  try {
    if (away) store().setItem(NAME, "away");
    else store().removeItem(NAME);
  } catch {
    // It is away until the page is opened again.
  }
}

function browserStore(): Store {
  return localStorage;
}
