"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card, CardTitle } from "@/components/ui/card";
import type { OpenedCase } from "@/lib/domains/reports/report";
import { useWhen } from "./case-when";

/** Who reported it, why and in which words, and what was reported of the same thing before. */
export function SaidOfCase({ of: { said, others } }: { of: OpenedCase }) {
  const t = useTranslations("adminReports");
  const when = useWhen();
  if (said.length + others.length === 0) return null;
  return (
    <Card className="space-y-4">
      <CardTitle>{t("said")}</CardTitle>
      <ul className="space-y-4">
        {said.map(({ id, reporter, reason, note, at }) => (
          <li key={id} className="space-y-1">
            <p className="flex flex-wrap items-baseline gap-x-2">
              <b dir="auto">{reporter?.name ?? t("someone")}</b>
              <Badge>{t(`reasons.${reason}`)}</Badge>
              <span className="text-ink-soft text-sm">{when(at)}</span>
            </p>
            {note && (
              <p dir="auto" className="whitespace-pre-wrap break-words">
                {note}
              </p>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <div className="space-y-1 border-line border-t pt-4">
          <h3 className="font-semibold">{t("others")}</h3>
          <ul>
            {others.map(({ id, state, lastAt }) => (
              <li key={id}>
                <a
                  href={`/admin/reports/${id}`}
                  className="inline-flex min-h-11 items-center text-link underline underline-offset-4"
                >
                  {when(lastAt)} · {t(`states.${state}`)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
}
