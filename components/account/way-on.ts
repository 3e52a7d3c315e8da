import { PRIVATE_TEXTS } from "@/components/kept/private-texts";
import { browserShelf, type Shelf } from "@/components/kept/shelf";

const NAME = `${PRIVATE_TEXTS.ways}on`;
/** As long as the link of the mail opens something. */
const WAY_MS = 60 * 60_000;

/** Where somebody wanted to go who asks for a mail: its link opens another tab of this browser, and knows nothing of it. */
export function wayOn(shelf: Shelf = browserShelf, now = Date.now) {
  return {
    /** @param next a page of this site; "/" is nowhere in particular */
    keep(next: string): void {
      if (next === "/") shelf.drop(NAME);
      else shelf.put(NAME, JSON.stringify({ next, at: now() }));
    },
    /** As the query of an address, for safeNext to look at; "" where nothing is kept, or for too long. */
    search(): string {
      try {
        const { next, at } = JSON.parse(shelf.get(NAME) ?? "null") ?? {};
        const age = now() - at;
        if (typeof next === "string" && age >= 0 && age < WAY_MS) return `?${new URLSearchParams({ next })}`;
      } catch {
        // Not what this page wrote.
      }
      shelf.drop(NAME);
      return "";
    },
  };
}
