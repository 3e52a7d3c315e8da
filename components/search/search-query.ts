import type { Period } from "@/lib/domains/posts/post";

/** What is searched for, and where; the address of a search holds it. */
export type SearchQuery = { q: string; sort: "new" | "top"; period: Period; tag?: string; author?: string };

/** The shortest address of a search. */
export function addressOfSearch({ q, sort, period, tag, author }: SearchQuery): string {
  const told = new URLSearchParams();
  if (q) told.set("q", q);
  if (sort !== "new") told.set("sort", sort);
  if (period !== "all") told.set("period", period);
  if (tag) told.set("tag", tag);
  if (author) told.set("author", author);
  return told.size === 0 ? "/search" : `/search?${told}`;
}
