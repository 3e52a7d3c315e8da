"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ApiFailure, callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { MAILED_KINDS, type MailedKind } from "@/lib/domains/accounts/account";

/** What to hear by mail: each kind is saved as soon as it is switched. */
export function MailedSettings({ mailed: before, labelledBy }: { mailed: MailedKind[]; labelledBy: string }) {
  const t = useTranslations();
  const error = useErrorText();
  const [mailed, setMailed] = useState(before);
  const [saved, setSaved] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);

  const flip = async (kind: MailedKind) => {
    const wish = mailed.includes(kind) ? mailed.filter((one) => one !== kind) : [...mailed, kind];
    setMailed(wish);
    setSaved(false);
    setFailure(null);
    const result = await callApi("PATCH /api/me", { body: { mailed: wish } });
    setSaved(result.ok);
    if (result.ok) return;
    setMailed(mailed);
    setFailure(result);
  };

  return (
    <fieldset aria-labelledby={labelledBy} className="space-y-1">
      {MAILED_KINDS.map((kind) => (
        <label key={kind} className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            checked={mailed.includes(kind)}
            onChange={() => flip(kind)}
            className="size-5 shrink-0 accent-primary"
          />
          {t(`settings.mailed.kinds.${kind}`)}
        </label>
      ))}
      <p role="status" className="min-h-6 text-ink-soft text-sm">
        {saved && t("common.saved")}
      </p>
      {failure && <Alert variant="danger">{error(failure.code)}</Alert>}
    </fieldset>
  );
}
