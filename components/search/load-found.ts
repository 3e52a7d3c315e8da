import { type ApiFailure, callApi } from "@/components/api/client";
import type { Page } from "@/lib/shared/page";
import { type FoundPost, toFoundPost } from "./found-post";
import type { SearchQuery } from "./search-query";

/** For a single letter a page may be empty and still have a next one: so many are read through at once. */
const EMPTY_PAGES = 5;
/** Of lib/shared/page.ts, which would bring a library of checks along. */
const FIRST_ITEMS = 12;

/** One page of what was found; null when another question took its place. */
export async function loadFound(
  query: SearchQuery,
  cursor: string | null,
  signal: AbortSignal,
): Promise<{ ok: true; data: Page<FoundPost> } | ApiFailure | null> {
  let next = cursor;
  for (let turn = 1; ; turn++) {
    const result = await callApi("GET /api/posts", {
      query: { ...query, limit: FIRST_ITEMS, cursor: next ?? undefined },
      signal,
    });
    if (signal.aborted) return null;
    if (!result.ok) return result;
    next = result.data.next;
    if (result.data.items.length === 0 && next && turn < EMPTY_PAGES) continue;
    return { ok: true, data: { items: result.data.items.map((post) => toFoundPost(post, query.q)), next } };
  }
}
