import { type Shelf, shelf } from "./shelf";

/** A store as localStorage is; `full` makes it refuse. */
export function memoryStore({ full = false } = {}) {
  const map = new Map<string, string>();
  return {
    get length() {
      return map.size;
    },
    key: (index: number) => [...map.keys()][index] ?? null,
    getItem: (name: string) => map.get(name) ?? null,
    setItem: (name: string, value: string) => {
      if (full) throw new DOMException("full", "QuotaExceededError");
      map.set(name, value);
    },
    removeItem: (name: string) => void map.delete(name),
  };
}

/** A shelf of its own. */
export const memoryShelf = (options?: { full?: boolean }): Shelf => {
  const store = memoryStore(options);
  return shelf(() => store);
};

/** As in a browser that keeps nothing for anybody. */
export const forbiddenShelf: Shelf = shelf(() => {
  throw new DOMException("forbidden", "SecurityError");
});
