"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useLocalTime } from "@/components/ui/use-local-time";
import type { Passkey } from "@/lib/domains/accounts/passkeys/passkey";
import { RenamePasskey } from "./rename-passkey";

type Props = { passkey: Passkey; onChanged: (to: Passkey | null) => void };

/** One passkey: its name, when it was used, another name for it, and its end. */
export function PasskeyRow({ passkey, onChanged }: Props) {
  const t = useTranslations("settings.passkeys");
  const common = useTranslations("common");
  const errors = useErrorText();
  const day = useLocalTime();
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const remove = async () => {
    setBusy(true);
    setFailure(null);
    const result = await callApi("DELETE /api/me/passkeys/{id}", { path: { id: passkey.id } });
    setBusy(false);
    // Gone already is what was asked for.
    if (result.ok || result.code === "passkey_not_found") return onChanged(null);
    setFailure(errors(result.code));
  };

  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="wrap-anywhere font-semibold">{passkey.name}</span>
          {passkey.isSynced && <Badge>{t("synced")}</Badge>}
        </p>
        <p className="text-ink-soft text-sm">
          {passkey.lastUsedAt ? t("used", { day: day(passkey.lastUsedAt) }) : t("unused")}
          {" · "}
          {t("since", { day: day(passkey.createdAt) })}
        </p>
      </div>
      <div className="flex gap-2">
        <RenamePasskey passkey={passkey} onRenamed={onChanged} />
        <Button variant="outline" size="sm" onClick={() => setAsked(true)}>
          {t("remove")}
          <span className="sr-only">: {passkey.name}</span>
        </Button>
      </div>
      <ConfirmDialog
        open={asked}
        title={t("removeAsk", { name: passkey.name })}
        text={t("removeText")}
        confirm={t("remove")}
        cancel={common("cancel")}
        busy={busy}
        onConfirm={remove}
        onClose={() => setAsked(false)}
      >
        {failure && <Alert variant="danger">{failure}</Alert>}
      </ConfirmDialog>
    </li>
  );
}
