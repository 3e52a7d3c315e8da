"use client";

import { callApi } from "@/components/api/client";
import { List } from "@/components/list/list";
import { useListLabels } from "@/components/list/list-labels";
import { usePagedList } from "@/components/list/use-paged-list";
import type { MyHiding } from "@/lib/domains/reports/hidings/hiding";
import type { Page } from "@/lib/shared/page";
import { HidingCard } from "./hiding-card";

/** What of mine is hidden, the latest first. */
export function HidingsList({ first }: { first: Page<MyHiding> }) {
  const labels = useListLabels();
  const list = usePagedList<MyHiding>(first, async (cursor, signal) => {
    const result = await callApi("GET /api/me/hidings", { query: { cursor: cursor ?? undefined }, signal });
    return result.ok ? result.data : null;
  });
  return (
    <List list={list} labels={labels} auto>
      <ul className="space-y-5">
        {list.items.map((hiding) => (
          <li key={hiding.id}>
            <HidingCard first={hiding} />
          </li>
        ))}
      </ul>
    </List>
  );
}
