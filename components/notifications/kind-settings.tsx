"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ApiFailure, callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { NEWS_KINDS, type NewsKind } from "@/lib/domains/notifications/notification";

/** Which news to hear: each kind is saved as soon as it is switched. */
export function KindSettings({ untold: before }: { untold: NewsKind[] }) {
  const t = useTranslations();
  const error = useErrorText();
  const [untold, setUntold] = useState(before);
  const [saved, setSaved] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);

  const flip = async (kind: NewsKind) => {
    const wish = untold.includes(kind) ? untold.filter((one) => one !== kind) : [...untold, kind];
    setUntold(wish);
    setSaved(false);
    setFailure(null);
    const result = await callApi("PATCH /api/me", { body: { untold: wish } });
    setSaved(result.ok);
    if (result.ok) return;
    setUntold(untold);
    setFailure(result);
  };

  return (
    <fieldset className="space-y-1">
      <legend className="font-bold text-lg">{t("news.settings")}</legend>
      <p className="text-ink-soft">{t("news.settingsText")}</p>
      {NEWS_KINDS.map((kind) => (
        <label key={kind} className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            checked={!untold.includes(kind)}
            onChange={() => flip(kind)}
            className="size-5 accent-primary"
          />
          {t(`news.kinds.${kind}`)}
        </label>
      ))}
      <p role="status" className="min-h-6 text-ink-soft text-sm">
        {saved && t("common.saved")}
      </p>
      {failure && <Alert variant="danger">{error(failure.code)}</Alert>}
    </fieldset>
  );
}
