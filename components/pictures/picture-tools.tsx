"use client";

import { RefreshCw, Star, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { Picture } from "@/lib/domains/pictures/picture";
import { isUnderWay } from "./picture-feed";
import type { Pictures } from "./use-pictures";

type Props = { shown: Picture; pictures: Pictures; onDraw: () => void };

/** What the shown picture is and what can be done with it: another one, cover, remove. */
export function PictureTools({
  onDraw,
  shown,
  pictures: { pictures, coverId, asking, chooseCover, cancelOrRemove },
}: Props) {
  "use memo";
  const t = useTranslations("picture");
  const style = useTranslations("style");
  const paper = useTranslations("paper");
  const panels = useTranslations("panels");
  const painter = useTranslations("picture.painter");
  const [removing, setRemoving] = useState(false);
  const index = pictures.findIndex(({ id }) => id === shown.id);
  const isCover = shown.id === coverId;
  const isDone = shown.status === "done";
  return (
    <div className="space-y-2">
      <div className="flex items-center justify-between gap-2">
        <div className="text-ink-soft text-sm leading-snug">
          {pictures.length > 1 && (
            <>
              <span className="font-semibold">{t("position", { number: index + 1, count: pictures.length })}</span>
              {" · "}
            </>
          )}
          {shown.painter !== "crayon" && painter(shown.painter)}
          {shown.painter === "stable-diffusion" && " · "}
          {shown.painter !== "nobody" && `${style(shown.style)} · ${paper(shown.paper)} · ${panels(`${shown.panels}`)}`}
          <details className="inline-block pl-2 align-top">
            <summary className="inline-flex min-h-6 cursor-pointer list-none items-center underline decoration-dotted underline-offset-4">
              {t("details")}
            </summary>
            {t("seed", { seed: String(shown.seed) })}. {t("seedHint")}.
          </details>
        </div>
        <Button
          variant="ghost"
          size="sm"
          disabled={!isDone}
          aria-label={t("remove")}
          title={t("remove")}
          onClick={() => setRemoving(true)}
        >
          <Trash2 className="size-4" aria-hidden />
        </Button>
      </div>
      {/* Also while it is drawn: nothing below may jump. */}
      {(isDone || isUnderWay(shown.status)) && (
        <div className="flex flex-wrap gap-2">
          <Button
            variant="outline"
            size="sm"
            title={t("anotherHint")}
            disabled={asking || !isDone}
            onClick={onDraw}
            className="max-sm:px-3"
          >
            <RefreshCw className="size-4" aria-hidden />
            {t("another")}
          </Button>
          <Button
            variant="outline"
            size="sm"
            disabled={!isDone}
            onClick={() => void chooseCover(isCover ? null : shown.id)}
            className="max-sm:px-3"
          >
            <Star className={`size-4 ${isCover ? "fill-(--yellow)" : ""}`} aria-hidden />
            {t(isCover ? "noCover" : "makeCover")}
          </Button>
        </div>
      )}
      <ConfirmDialog
        open={removing}
        title={t("removeAsk")}
        text={t("removeText")}
        confirm={t("remove")}
        cancel={t("keep")}
        busy={false}
        onConfirm={() => {
          setRemoving(false);
          void cancelOrRemove(shown);
        }}
        onClose={() => setRemoving(false)}
      />
    </div>
  );
}
