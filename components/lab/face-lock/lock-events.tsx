"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/components/api/client";
import { CommentTime } from "@/components/comments/comment-time";
import { Button } from "@/components/ui/button";
import type { FaceKeyEvent } from "@/lib/domains/face-keys/face-key";
import type { Locale } from "@/lib/shared/locale";
import type { Page } from "@/lib/shared/page";

/** What was done with the lock, newest first. */
export function LockEvents({ first }: { first: Page<FaceKeyEvent> }) {
  const t = useTranslations("labFaceLock.events");
  const locale = useLocale() as Locale;
  const [page, setPage] = useState(first);
  const more = async (cursor: string) => {
    const result = await callApi("GET /api/vision/face-key/events", { query: { cursor } });
    if (result.ok) setPage({ items: [...page.items, ...result.data.items], next: result.data.next });
  };
  return (
    <section aria-labelledby="lock-events" className="space-y-2">
      <h2 id="lock-events" className="font-title text-2xl">
        {t("title")}
      </h2>
      <p className="text-ink-soft text-sm">{t("text")}</p>
      <ol className="divide-y divide-line">
        {page.items.map(({ id, deed, at }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-4 py-2">
            <span className={deed === "refused" ? "font-semibold" : undefined}>{t(`deeds.${deed}`)}</span>
            <span className="text-ink-soft text-sm tabular-nums">
              <CommentTime at={at} locale={locale} />
            </span>
          </li>
        ))}
      </ol>
      {page.next && (
        <Button variant="outline" onClick={() => page.next && void more(page.next)}>
          {t("more")}
        </Button>
      )}
    </section>
  );
}
