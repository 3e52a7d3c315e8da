"use client";

import { useLocale } from "next-intl";
import { List } from "@/components/list/list";
import { useListLabels } from "@/components/list/list-labels";
import { usePagedList } from "@/components/list/use-paged-list";
import type { Page } from "@/lib/shared/page";
import type { FoundPost } from "./found-post";
import { FoundRow } from "./found-row";
import { loadFound } from "./load-found";
import { addressOfSearch, type SearchQuery } from "./search-query";

/** What was found, page by page. Another search is another `key`. */
export function FoundList({ query, first }: { query: SearchQuery; first: Page<FoundPost> }) {
  const locale = useLocale();
  const list = usePagedList<FoundPost>(first, async (cursor, signal) => {
    const result = await loadFound(query, cursor, signal);
    return result?.ok ? result.data : null;
  });
  const address = addressOfSearch(query);
  const href = (cursor: string) => `${address}${address.includes("?") ? "&" : "?"}cursor=${cursor}`;
  return (
    <List list={list} labels={useListLabels()} href={href}>
      <ol className="space-y-4">
        {list.items.map((post) => (
          <li key={post.id}>
            <FoundRow post={post} locale={locale} />
          </li>
        ))}
      </ol>
    </List>
  );
}
