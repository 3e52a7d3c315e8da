import type { ErrorCode } from "@/lib/shared/errors";
import type { WordChoice } from "./reading";

/** The words that were found for a query. */
export type Suggestions = { query: string; items: WordChoice[]; failure: ErrorCode | "network" | null };

/** The word of the list that Enter takes; null while the list still answers what was typed before. */
export function taken(found: Suggestions | null, typed: string, index: number): WordChoice | null {
  if (!found || found.query !== typed.trim()) return null;
  return found.items[Math.min(index, found.items.length - 1)] ?? null;
}
