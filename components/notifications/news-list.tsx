"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { callApi } from "@/components/api/client";
import { List } from "@/components/list/list";
import { useListLabels } from "@/components/list/list-labels";
import { usePagedList } from "@/components/list/use-paged-list";
import type { News } from "@/lib/domains/notifications/notification";
import type { Locale } from "@/lib/shared/locale";
import type { Page } from "@/lib/shared/page";
import { NewsRow } from "./news-row";
import { tellUnread } from "./watch-unread";

/** What happened, newest first. Whoever opens it has read all up to its first line; what was new stays marked meanwhile. */
export function NewsList({ first, locale }: { first: Page<News>; locale: Locale }) {
  const t = useTranslations("news");
  const labels = useListLabels();
  const list = usePagedList<News>(first, async (cursor, signal) => {
    const result = await callApi("GET /api/notifications", { query: { cursor: cursor ?? undefined }, signal });
    return result.ok ? result.data : null;
  });
  const newest = useRef(first.items[0]?.at);
  useEffect(() => {
    const upTo = newest.current;
    if (!upTo) return;
    callApi("POST /api/notifications/read", { body: { upTo } }).then((result) => {
      if (result.ok) tellUnread(result.data.unread);
    });
  }, []);
  return (
    <List list={list} labels={labels} auto>
      <ol aria-label={t("title")} className="divide-y divide-line/60">
        {list.items.map((news) => (
          <li key={news.id}>
            <NewsRow news={news} locale={locale} />
          </li>
        ))}
      </ol>
    </List>
  );
}
