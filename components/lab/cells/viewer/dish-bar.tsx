"use client";

import { useTranslations } from "next-intl";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { useCorrection } from "./use-correction";

type Props = {
  correction: Pick<ReturnType<typeof useCorrection>, "state" | "failure" | "save" | "canUndo" | "undo">;
  zoom: number;
  onZoom: (zoom: number) => void;
};

const MOST = 4;

/** Under the picture: undo, nearer and farther, and whether all is saved. */
export function DishBar({ correction, zoom, onZoom }: Props) {
  const t = useTranslations("labCells");
  const error = useErrorText();
  const { state, failure, save, canUndo, undo } = correction;
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap items-center gap-2">
        <Button variant="outline" size="sm" className="min-h-11" disabled={!canUndo} onClick={undo}>
          {t("undo")}
        </Button>
        <Button
          variant="outline"
          size="icon"
          aria-label={t("farther")}
          disabled={zoom <= 1}
          onClick={() => onZoom(Math.max(1, zoom - 1))}
        >
          −
        </Button>
        <Button
          variant="outline"
          size="icon"
          aria-label={t("nearer")}
          disabled={zoom >= MOST}
          onClick={() => onZoom(Math.min(MOST, zoom + 1))}
        >
          +
        </Button>
        <p role="status" className="ml-auto text-ink-soft text-sm">
          {state === "saved" && t("saved")}
          {(state === "waiting" || state === "saving") && t("saving")}
        </p>
      </div>
      {state === "failed" && failure && (
        <Alert variant="danger" className="flex flex-wrap items-center justify-between gap-2">
          {error(failure)}
          {failure === "count_changed" || failure === "cell_image_not_found" ? (
            <Button size="sm" variant="outline" className="min-h-11" onClick={() => location.reload()}>
              {t("loadAnew")}
            </Button>
          ) : (
            <Button size="sm" variant="outline" className="min-h-11" onClick={save}>
              {t("saveAgain")}
            </Button>
          )}
        </Alert>
      )}
    </div>
  );
}
