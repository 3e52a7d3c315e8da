"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import type { Guard } from "./use-guard";

const SNOOZES = [10, 30] as const;

/** What is said, one thing at a time: read out when the reader is idle, without a sound. */
export function GuardNotice({ guard }: { guard: Guard }) {
  const t = useTranslations("labGuard");
  const shown = guard.watch?.notices.shown ?? null;
  const title = shown && t(`notice.${shown}.title`);
  // Behind another page its name in the row of tabs is all that is seen of it.
  useEffect(() => {
    if (!title) return;
    const before = document.title;
    document.title = `${title} · ${before}`;
    return () => {
      document.title = before;
    };
  }, [title]);
  return (
    <div role="status" aria-live="polite" data-guard-notice={shown ?? ""}>
      {shown && (
        <div className="crayon-edge border-orange! bg-sheet px-4 py-3 shadow-lift">
          <p className="font-semibold">{title}</p>
          <p className="text-ink-soft">{t(`notice.${shown}.help`)}</p>
          <div className="mt-2 flex flex-wrap gap-2">
            <Button size="sm" variant="outline" onClick={guard.putAway}>
              {t("putAway")}
            </Button>
            {SNOOZES.map((minutes) => (
              <Button key={minutes} size="sm" variant="ghost" onClick={() => guard.snooze(minutes)}>
                {t("snooze", { minutes })}
              </Button>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
