"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { CaseSummary } from "@/lib/domains/reports/report";

type Props = { of: Pick<CaseSummary, "state" | "reports" | "reasons" | "isHidden" | "isAnswered"> };

/** How it stands with a case: what was said, how often, and what came of it. */
export function CaseMarks({ of: { state, reports, reasons, isHidden, isAnswered } }: Props) {
  const t = useTranslations("adminReports");
  return (
    <span className="flex flex-wrap gap-1.5">
      <Badge variant={state === "open" ? "warm" : state === "closed" ? "fresh" : "plain"}>{t(`states.${state}`)}</Badge>
      {isAnswered && <Badge variant="cool">{t("isAnswered")}</Badge>}
      {isHidden && <Badge variant="cool">{t("isHidden")}</Badge>}
      <Badge>{t("reports", { count: reports })}</Badge>
      {reasons.map(({ reason, count }) => (
        <Badge key={reason}>{t("reason", { reason: t(`reasons.${reason}`), count: String(count) })}</Badge>
      ))}
    </span>
  );
}
