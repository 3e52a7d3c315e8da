"use client";

import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { Refusal } from "./refusal";

/** Why there is no camera, and what helps. */
export function CameraRefusal({ why, onRetry }: { why: Refusal; onRetry: () => void }) {
  const t = useTranslations("labCamera");
  return (
    <Alert variant="warning" className="space-y-3">
      <p className="font-semibold">{t(`refused.${why}.title`)}</p>
      <p>{t(`refused.${why}.help`)}</p>
      {why === "reload" ? (
        <Button size="sm" variant="outline" onClick={() => location.reload()}>
          {t("reload")}
        </Button>
      ) : why === "insecure" || why === "inApp" ? null : (
        <Button size="sm" variant="outline" onClick={onRetry}>
          {t("retry")}
        </Button>
      )}
    </Alert>
  );
}
