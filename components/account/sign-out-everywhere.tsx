"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ApiFailure, callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { forgetPrivateTexts, holdsUnsavedText } from "@/components/kept/private-texts";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { rememberReader } from "./reader-context";

/** Ends all my sessions after asking; what only this device holds is deleted with them, and the question says so. */
export function SignOutEverywhere() {
  const t = useTranslations("settings.sessions");
  const common = useTranslations("common");
  const errors = useErrorText();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);

  const signOut = async () => {
    setBusy(true);
    setFailure(null);
    const result = await callApi("DELETE /api/me/sessions");
    if (!result.ok && result.code !== "not_signed_in") {
      setFailure(result);
      return setBusy(false);
    }
    rememberReader(false);
    forgetPrivateTexts();
    location.assign("/");
  };

  return (
    <>
      <Button variant="danger" onClick={() => setOpen(true)}>
        {t("everywhere")}
      </Button>
      <ConfirmDialog
        open={open}
        title={t("everywhereAsk")}
        text={t("everywhereText")}
        confirm={t("everywhere")}
        cancel={common("cancel")}
        busy={busy}
        onConfirm={signOut}
        onClose={() => setOpen(false)}
      >
        {open && holdsUnsavedText() && <Alert variant="warning">{t("unsaved")}</Alert>}
        {failure && <Alert variant="danger">{errors(failure.code)}</Alert>}
      </ConfirmDialog>
    </>
  );
}
