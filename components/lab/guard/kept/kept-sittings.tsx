"use client";

import { useTranslations } from "next-intl";
import { buttonStyles } from "@/components/ui/button-styles";
import type { GuardDay, GuardSession } from "@/lib/domains/guard/guard-session";
import type { Page } from "@/lib/shared/page";
import { SittingList } from "./sitting-list";
import { SittingsCard } from "./sittings-card";
import { weeksOf } from "./sums";

const DAYS_SHOWN = 14;

/** My sittings: charts by day and by week, and the list. */
export function KeptSittings({ days, first }: { days: readonly GuardDay[]; first: Page<GuardSession> }) {
  const t = useTranslations("labGuard");
  return (
    <div className="mx-auto max-w-4xl space-y-6">
      <header className="flex flex-wrap items-end justify-between gap-3">
        <div className="min-w-0 space-y-1">
          <h1 className="font-title text-3xl sm:text-4xl">{t("kept.title")}</h1>
          <p className="max-w-prose text-ink-soft">{t("kept.lead")}</p>
        </div>
        {/* A page of its own, so that its camera policy comes along. */}
        <a href="/lab/guard" className={buttonStyles({ variant: "outline" })}>
          {t("kept.start")}
        </a>
      </header>
      {first.items.length === 0 ? (
        <p className="paper-sheet p-6">{t("kept.none")}</p>
      ) : (
        <>
          <div className="grid gap-5 md:grid-cols-2">
            <SittingsCard id="by-day" title={t("kept.days")} column={t("kept.day")} parts={days.slice(-DAYS_SHOWN)} />
            <SittingsCard id="by-week" title={t("kept.weeks")} column={t("kept.week")} parts={weeksOf(days)} />
          </div>
          <SittingList first={first} onGone={() => location.reload()} />
        </>
      )}
    </div>
  );
}
