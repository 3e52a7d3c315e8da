"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { NoteField } from "@/components/reports/note-field";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card, CardTitle } from "@/components/ui/card";
import { type CaseState, NOTE_EACH, NOTE_MAX, type OpenedCase } from "@/lib/domains/reports/report";
import { fewLines, fitsIn } from "@/lib/shared/text";
import { useWhen } from "./case-when";

/** How a case ends: nothing was wrong, or it was seen to; with a note for the other admins. */
export function SettleForm({ of: one, onDone }: { of: OpenedCase; onDone: () => void }) {
  const t = useTranslations("adminReports");
  const common = useTranslations("common");
  const error = useErrorText();
  const when = useWhen();
  const id = useId();
  const [note, setNote] = useState(one.note);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const isOpen = one.state === "open";
  const settle = async (state: CaseState) => {
    if (!fitsIn(fewLines(note), NOTE_MAX, NOTE_EACH)) return setFailure(error("invalid_input"));
    setBusy(true);
    setFailure(null);
    const body = { state, note, seen: one.lastAt };
    const result = await callApi("PATCH /api/admin/reports/{id}", { path: { id: one.id }, body });
    setBusy(false);
    if (!result.ok) return setFailure(error(result.code));
    onDone();
  };
  return (
    <Card className="space-y-4">
      <CardTitle>{t("settle")}</CardTitle>
      {one.state !== "open" && one.endedAt && (
        <p>
          {t(`ended.${one.state}`, { at: when(one.endedAt) })}
          {one.endedBy && ` (${t("hiddenBy", { name: one.endedBy.name })})`}
        </p>
      )}
      <NoteField
        id={id}
        label={t("note")}
        optional={common("optional")}
        hint={isOpen ? t("settleText") : undefined}
        note={note}
        onChange={setNote}
      />
      {failure && <Alert variant="danger">{failure}</Alert>}
      <div className="flex flex-wrap gap-2">
        {isOpen ? (
          <>
            <Button disabled={busy} onClick={() => void settle("closed")}>
              {t("close")}
            </Button>
            <Button variant="outline" disabled={busy} onClick={() => void settle("dismissed")}>
              {t("dismiss")}
            </Button>
          </>
        ) : (
          <Button variant="outline" disabled={busy} onClick={() => void settle("open")}>
            {t("reopen")}
          </Button>
        )}
      </div>
    </Card>
  );
}
