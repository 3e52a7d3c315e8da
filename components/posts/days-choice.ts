import { useSyncExternalStore } from "react";
import { browserShelf } from "@/components/kept/shelf";

/** Which days a reader of Korean pages wants in lists of days. */
export type Days = "all" | "ko";

/** Kept in this browser; public/theme.js marks the next page with it before it is painted. */
const KEPT = "days";
const listeners = new Set<() => void>();

/** What is chosen, as the page is marked. */
export function chosenDays(): Days {
  return document.documentElement.dataset.days === "ko" ? "ko" : "all";
}

/** Holds at once, in every list of this page, and on the pages to come. */
export function chooseDays(wanted: Days): void {
  document.documentElement.dataset.days = wanted;
  // Where nothing is kept, the choice lasts for this page.
  if (wanted === "ko") browserShelf.put(KEPT, wanted);
  else browserShelf.drop(KEPT);
  for (const tell of listeners) tell();
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  // Another tab: theme.js, which hears of it first, has marked this page by now.
  addEventListener("storage", tell);
  return () => {
    listeners.delete(tell);
    removeEventListener("storage", tell);
  };
}

/** The same, now and after each change; the server knows of no choice. */
export function useDays(): Days {
  return useSyncExternalStore(listen, chosenDays, () => "all");
}
