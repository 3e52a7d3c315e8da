"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { copyText } from "@/components/posts/onward/copy-text";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useLocalTime } from "@/components/ui/use-local-time";
import type { SignUpLink } from "@/lib/domains/settings/sign-up-links";

type Props = { link: SignUpLink; onChanged: (link: SignUpLink) => void };

/** One link: whom it is for, who came, and its address while it opens something. */
export function LinkRow({ link, onChanged }: Props) {
  const t = useTranslations("adminSetup");
  const common = useTranslations("common");
  const error = useErrorText();
  const localTime = useLocalTime();
  const [said, setSaid] = useState("");
  const [isAsking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const { id, note, uses, usesMax, state, expiresAt, url } = link;

  const copy = async () => setSaid((await copyText(url ?? "")) ? t("copied") : t("copyFailed"));
  const revoke = async () => {
    setBusy(true);
    const result = await callApi("DELETE /api/admin/sign-up-links/{id}", { path: { id } });
    setBusy(false);
    setAsking(false);
    if (result.ok) onChanged(result.data);
    else setSaid(error(result.code));
  };

  return (
    <li className="flex flex-col gap-1.5 py-3">
      <p className="flex flex-wrap items-center gap-2">
        <Badge variant={state === "open" ? "fresh" : "plain"}>{t(`linkStates.${state}`)}</Badge>
        {note && <span className="font-semibold">{note}</span>}
        <span className="text-ink-soft text-sm" suppressHydrationWarning>
          {usesMax === null ? t("linkUsedAny", { uses }) : t("linkUsed", { uses, most: usesMax })}
          {state === "open" && `, ${t("linkUntil", { at: localTime(expiresAt) })}`}
        </span>
      </p>
      {url && (
        <>
          <p className="select-all break-all rounded-field bg-sheet-deep px-3 py-2 font-mono text-xs">{url}</p>
          <div className="flex flex-wrap items-center gap-2">
            <Button variant="outline" size="sm" onClick={() => void copy()}>
              {t("copy")}
            </Button>
            <Button variant="ghost" size="sm" onClick={() => setAsking(true)}>
              {t("revoke")}
            </Button>
          </div>
        </>
      )}
      <p role="status" className="text-ink-soft text-sm empty:hidden">
        {said}
      </p>
      <ConfirmDialog
        open={isAsking}
        title={t("revokeTitle")}
        text={t("revokeText")}
        confirm={t("revoke")}
        cancel={common("cancel")}
        busy={busy}
        onConfirm={() => void revoke()}
        onClose={() => setAsking(false)}
      />
    </li>
  );
}
