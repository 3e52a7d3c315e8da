"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ApiFailure, callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { CountedPicture } from "@/lib/domains/cells/cell";

type Props = { picture: CountedPicture; before: () => Promise<void> };

/** Begins a draft with the count, and opens the editor with it. */
export function ToDiary({ picture, before }: Props) {
  const t = useTranslations("labCells");
  const error = useErrorText();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure["code"] | null>(null);
  const write = async () => {
    setBusy(true);
    setFailure(null);
    await before();
    const path = { id: picture.reportId, imageId: picture.id };
    const result = await callApi("POST /api/vision/reports/{id}/images/{imageId}/post", { path });
    if (result.ok) return location.assign(`/write/${result.data.id}`);
    setBusy(false);
    setFailure(result.code);
  };
  return (
    <div className="paper-sheet space-y-2 p-4">
      <Button variant="outline" className="w-full" disabled={busy} onClick={write}>
        {busy ? t("writing") : t("toDiary")}
      </Button>
      <p className="text-ink-soft text-sm">{t("toDiaryHint")}</p>
      {failure && <Alert variant="danger">{error(failure)}</Alert>}
    </div>
  );
}
