"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ApiFailure, callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";

type Props = { report: { id: string; name: string }; className?: string; onDeleted: () => void };

/** Deletes a report once it was asked for twice. */
export function DeleteReport({ report, className, onDeleted }: Props) {
  const t = useTranslations("labCells");
  const common = useTranslations("common");
  const error = useErrorText();
  const [isAsking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure["code"] | null>(null);
  const remove = async () => {
    setBusy(true);
    const result = await callApi("DELETE /api/vision/reports/{id}", { path: { id: report.id } });
    setBusy(false);
    if (!result.ok && result.code !== "cell_report_not_found") return setFailure(result.code);
    setAsking(false);
    onDeleted();
  };
  return (
    <div className={className}>
      <Button
        size="sm"
        variant="ghost"
        className="min-h-11"
        aria-label={t("deleteNamed", { name: report.name })}
        onClick={() => setAsking(true)}
      >
        {common("delete")}
      </Button>
      <ConfirmDialog
        open={isAsking}
        title={t("deleteAsk")}
        text={t("deleteText", { name: report.name })}
        confirm={common("delete")}
        cancel={common("cancel")}
        busy={busy}
        onConfirm={remove}
        onClose={() => setAsking(false)}
      >
        {failure && <Alert variant="danger">{error(failure)}</Alert>}
      </ConfirmDialog>
    </div>
  );
}
