type Store = Pick<Storage, "length" | "key" | "getItem" | "setItem" | "removeItem">;

/** What the browser keeps for this site. Nothing here throws: storage may be full, and merely looking at it forbidden. */
export type Shelf = {
  get(name: string): string | null;
  /** False when the browser has no room or forbids it. */
  put(name: string, text: string): boolean;
  drop(name: string): void;
  /** All names that begin so. */
  names(prefix: string): string[];
};

/** @param store throws where the browser forbids it, and on the server */
export function shelf(store: () => Store): Shelf {
  const attempt = <T>(action: (store: Store) => T, otherwise: T): T => {
    try {
      return action(store());
    } catch {
      return otherwise;
    }
  };
  return {
    get: (name) => attempt((open) => open.getItem(name), null),
    put: (name, text) =>
      attempt((open) => {
        open.setItem(name, text);
        return true;
      }, false),
    drop: (name) => attempt((open) => open.removeItem(name), undefined),
    names: (prefix) =>
      attempt((open) => {
        const names = Array.from({ length: open.length }, (_, index) => open.key(index) ?? "");
        return names.filter((name) => name.startsWith(prefix));
      }, []),
  };
}

/** Of this browser, for all its tabs, until somebody clears it. Newer Node versions have such a store: not this one. */
export const browserShelf = shelf(() => window.localStorage);

/** Of this tab, as long as it is open. */
export const tabShelf = shelf(() => window.sessionStorage);
