"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card, CardTitle } from "@/components/ui/card";
import type { CaseHiding, OpenedCase } from "@/lib/domains/reports/report";
import { useWhen } from "./case-when";

type Props = { of: OpenedCase; onChanged: () => void };

/** What was hidden of a case, what its author was told and answered, and the way back. */
export function HidingsOfCase({ of: { hidings }, onChanged }: Props) {
  const t = useTranslations("adminReports");
  if (hidings.length === 0) return null;
  return (
    <Card className="space-y-4">
      <CardTitle>{t("history")}</CardTitle>
      <ol className="space-y-5">
        {hidings.map((hiding) => (
          <HidingOfCase key={hiding.id} hiding={hiding} onChanged={onChanged} />
        ))}
      </ol>
    </Card>
  );
}

function HidingOfCase({ hiding, onChanged }: { hiding: CaseHiding; onChanged: () => void }) {
  const t = useTranslations("adminReports");
  const why = useTranslations("hidings.why");
  const error = useErrorText();
  const when = useWhen();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const restore = async () => {
    setBusy(true);
    const result = await callApi("POST /api/admin/hidings/{id}/restore", { path: { id: hiding.id } });
    setBusy(false);
    if (!result.ok) return setFailure(error(result.code));
    onChanged();
  };
  return (
    <li className="space-y-2">
      <p>
        {t(`hidden.${hiding.target}`, { at: when(hiding.at) })}
        {hiding.by && <span className="text-ink-soft"> ({t("hiddenBy", { name: hiding.by.name })})</span>}
      </p>
      <p className="text-ink-soft">{why(hiding.reason)}</p>
      {hiding.note && (
        <p dir="auto" className="whitespace-pre-wrap break-words text-ink-soft">
          {hiding.note}
        </p>
      )}
      {hiding.isChanged && <p className="font-medium">{t("changed")}</p>}
      {hiding.answer ? (
        <blockquote className="space-y-1 border-blue border-l-4 pl-4">
          <p className="font-semibold text-sm">{t("answer")}</p>
          <p dir="auto" className="whitespace-pre-wrap break-words">
            {hiding.answer}
          </p>
        </blockquote>
      ) : (
        hiding.restoredAt === null && <p className="text-ink-soft text-sm">{t("noAnswer")}</p>
      )}
      {hiding.restoredAt ? (
        <p>{t("restored", { at: when(hiding.restoredAt) })}</p>
      ) : (
        <Button variant="outline" className="mt-1" disabled={busy} onClick={() => void restore()}>
          {t("restore")}
        </Button>
      )}
      {failure && <Alert variant="danger">{failure}</Alert>}
    </li>
  );
}
