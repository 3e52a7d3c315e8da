"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { PainterState } from "@/lib/painters/painter";

/** Below a picture that waits for its painter: nothing is lost, nothing has to wait, and crayons are at hand. */
export function WaitingNote({ onCrayon }: { onCrayon: (() => void) | null }) {
  const t = useTranslations("picture.waiting");
  return (
    <div className="space-y-2 rounded-field bg-sheet-deep px-4 py-3 text-sm">
      <p>{t("safe")}</p>
      {onCrayon && (
        <Button variant="outline" size="sm" onClick={onCrayon}>
          {t("crayon")}
        </Button>
      )}
    </div>
  );
}

/** Said before anything is drawn: what becomes of a picture that is asked for now. */
export function NotReadyNote({ state }: { state: Exclude<PainterState, "ready"> }) {
  const t = useTranslations("picture.painter");
  return (
    <p role="status" className="text-ink-soft text-sm">
      {t(state === "asleep" ? "asleepNote" : "loadingNote")}
    </p>
  );
}
