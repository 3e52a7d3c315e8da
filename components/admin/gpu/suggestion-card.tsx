"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useErrorText } from "@/components/api/error-text";
import { useSpan } from "@/components/pictures/painters/told/use-span";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card, CardTitle } from "@/components/ui/card";
import type { GpuSuggestion } from "@/lib/domains/gpu/gpu";
import { FigureTable } from "../figures/figure-table";
import { useFormats } from "../figures/formats";
import { usePolicy } from "./policy/use-policy";

/** What other idle minutes would have cost, with the numbers behind it, and a press that sets them. */
export function SuggestionCard({ suggestion }: { suggestion: GpuSuggestion | null }) {
  const t = useTranslations("adminGpuPilot.suggestion");
  const error = useErrorText();
  const router = useRouter();
  const saving = usePolicy();
  const { money, days } = useFormats();
  const span = useSpan();
  if (!suggestion) {
    return (
      <Card className="space-y-2">
        <CardTitle>{t("title")}</CardTitle>
        <p>{t("none")}</p>
      </Card>
    );
  }
  const { now, other, all, from, to, requests } = suggestion;
  const take = async (minutes: number) => {
    if (await saving.set({ idleMinutes: minutes })) router.refresh();
  };
  return (
    <Card className="space-y-3">
      <CardTitle>{t("title")}</CardTitle>
      <p className="max-w-prose">
        {other
          ? t("better", {
              now: now.idleMinutes,
              other: other.idleMinutes,
              nowCost: money(now.cost),
              otherCost: money(other.cost),
              waitLonger: other.people,
            })
          : t("best", { now: now.idleMinutes })}
      </p>
      {other && (
        <Button variant="outline" disabled={saving.state === "saving"} onClick={() => void take(other.idleMinutes)}>
          {t("take", { minutes: other.idleMinutes })}
        </Button>
      )}
      {saving.failure && <Alert variant="danger">{error(saving.failure.code)}</Alert>}
      <p role="status" className="text-sm text-success empty:hidden">
        {saving.state === "saved" && t("taken")}
      </p>
      <p className="text-ink-soft text-sm">{t("how", { requests, days: days(from.slice(0, 10), to.slice(0, 10)) })}</p>
      <details>
        <summary className="inline-flex min-h-11 items-center text-link text-sm underline underline-offset-4">
          {t("table")}
        </summary>
        <FigureTable
          caption={t("title")}
          columns={(["idle", "cost", "on", "starts", "longer", "people"] as const).map((name) => t(`columns.${name}`))}
          rows={all.map(({ idleMinutes, cost, onSeconds, starts, longer, people }) => ({
            key: String(idleMinutes),
            cells: [
              idleMinutes === now.idleMinutes ? t("isNow", { minutes: idleMinutes }) : String(idleMinutes),
              money(cost),
              span(onSeconds),
              String(starts),
              String(longer),
              String(people),
            ],
          }))}
        />
      </details>
    </Card>
  );
}
