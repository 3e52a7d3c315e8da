"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import { BAD_POSTURES } from "../eyes/rules/posture";
import { KeepSitting } from "./keep-sitting";
import { DRY_BELOW, perMinute } from "./rules/blink-rate";
import type { Sitting } from "./use-guard";

/** What was seen in a sitting, and whether it is to be kept. */
export function GuardReport({ sitting }: { sitting: Sitting }) {
  const t = useTranslations("labGuard");
  const format = useFormatter();
  const { watchedS, badS, blinks, eyesS } = sitting.totals;
  if (watchedS < 1) return <p>{t("report.nothing")}</p>;
  const share = (seconds: number) => format.number(seconds / watchedS, { style: "percent" });
  const rate = perMinute(blinks, eyesS);
  const rows = [
    [t("facts.minutes"), t("minutes", { minutes: Math.round(watchedS / 60) })],
    ...BAD_POSTURES.map((kind) => [t(`state.${kind}`), share(badS[kind])]),
    [t("facts.blinks"), rate === null ? t("report.unknown") : t("facts.rate", { rate: Math.round(rate) })],
  ];
  return (
    <div className="space-y-4" data-guard-report>
      <p>{t("report.sentence", { bad: share(badS.down + badS.near + badS.tilt) })}</p>
      <dl className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-1 sm:max-w-sm">
        {rows.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ink-soft">{name}</dt>
            <dd className="text-right font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      {rate !== null && rate < DRY_BELOW && <Alert>{t("report.dry", { below: DRY_BELOW })}</Alert>}
      <KeepSitting sitting={sitting} />
    </div>
  );
}
