import { browserShelf, type Shelf } from "@/components/kept/shelf";

/** What a guest wrote on the main page and wants to keep: here until they have signed in, and for two days. */
export type Tried = { text: string; seed: number };

const NAME = "deep-story.tried.day";
const KEPT_MS = 48 * 3600_000;

/** @returns false where the browser keeps nothing */
export function keepTried({ text, seed }: Tried, shelf: Pick<Shelf, "put"> = browserShelf, now = Date.now()): boolean {
  return shelf.put(NAME, JSON.stringify({ text, seed, at: now }));
}

/** @returns null where there is none, or it is too old */
export function triedHere(shelf: Pick<Shelf, "get" | "drop"> = browserShelf, now = Date.now()): Tried | null {
  const kept = parsed(shelf.get(NAME));
  if (!kept) return null;
  const age = now - kept.at;
  if (age >= 0 && age < KEPT_MS) return { text: kept.text, seed: kept.seed };
  shelf.drop(NAME);
  return null;
}

/** It is somebody's diary now, or nobody's. */
export function forgetTried(shelf: Pick<Shelf, "drop"> = browserShelf): void {
  shelf.drop(NAME);
}

function parsed(kept: string | null): (Tried & { at: number }) | null {
  try {
    const { text, seed, at } = JSON.parse(kept ?? "null");
    const isWhole = typeof text === "string" && Number.isInteger(seed) && typeof at === "number";
    return isWhole && seed >= 0 && seed < 2 ** 31 ? { text, seed, at } : null;
  } catch {
    return null;
  }
}
