"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { GpuTold } from "@/lib/domains/gpu/gpu";
import type { PainterState } from "@/lib/painters/painter";
import { useTold } from "./told/use-told";

type WaitingProps = { told: GpuTold | null; onCrayon: (() => void) | null };

/** Below a picture that waits for its painter: nothing is lost, nothing has to wait, and crayons are at hand. */
export function WaitingNote({ told, onCrayon }: WaitingProps) {
  const t = useTranslations("picture.waiting");
  const how = useTold()(told ?? { is: "none" }, true);
  return (
    <div className="space-y-2 rounded-field bg-sheet-deep px-4 py-3 text-sm">
      {how && <p>{how}</p>}
      <p>{t("safe")}</p>
      {onCrayon && (
        <Button variant="outline" size="sm" onClick={onCrayon}>
          {t("crayon")}
        </Button>
      )}
    </div>
  );
}

type NotReadyProps = {
  state: Exclude<PainterState, "ready">;
  told: GpuTold | null;
  /** Null where the site has no crayons, or they are taken. */
  onCrayon: (() => void) | null;
};

/** Said before anything is drawn: what becomes of a picture that is asked for now, and that crayons are at hand. */
export function NotReadyNote({ state, told, onCrayon }: NotReadyProps) {
  const t = useTranslations("picture.painter");
  const words = useTranslations("gpuTold");
  const how = useTold()(told ?? { is: "none" });
  return (
    <div className="space-y-2">
      <p role="status" className="text-ink-soft text-sm">
        {how ?? t(state === "asleep" ? "asleepNote" : "loadingNote")}
      </p>
      {how && onCrayon && (
        <Button variant="outline" size="sm" onClick={onCrayon}>
          {words("crayon")}
        </Button>
      )}
    </div>
  );
}
