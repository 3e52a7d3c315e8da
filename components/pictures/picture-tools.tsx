"use client";

import { ChevronLeft, ChevronRight, RefreshCw, Star, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { Picture } from "@/lib/pictures/picture";
import { isUnderWay } from "./picture-feed";
import type { Pictures } from "./use-pictures";

type Props = { shown: Picture; pictures: Pictures; onDraw: () => void };

/** Back and forth, cover, another one, remove: what can be done with the picture that is shown. */
export function PictureTools({
  onDraw,
  shown,
  pictures: { pictures, coverId, asking, step, setCover, cancelOrRemove },
}: Props) {
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
      {/* Of one height with and without buttons: nothing below it may jump while a picture is drawn. */}
      <div className="flex min-h-11 items-center justify-between gap-2">
        <p className="text-ink-soft text-sm leading-snug" title={t("seedHint")}>
          {shown.painter !== "crayon" && `${painter(shown.painter)} · `}
          {style(shown.style)} · {paper(shown.paper)} · {panels(`${shown.panels}`)} ·{" "}
          <span className="whitespace-nowrap">{t("seed", { seed: String(shown.seed) })}</span>
        </p>
        {pictures.length > 1 && (
          <div className="flex shrink-0 items-center">
            <Button
              variant="ghost"
              size="icon"
              aria-label={t("previous")}
              disabled={index === 0}
              onClick={() => step(-1)}
            >
              <ChevronLeft className="size-5" aria-hidden />
            </Button>
            <span className="min-w-12 text-center text-sm">
              {t("position", { number: index + 1, count: pictures.length })}
            </span>
            <Button
              variant="ghost"
              size="icon"
              aria-label={t("next")}
              disabled={index === pictures.length - 1}
              onClick={() => step(1)}
            >
              <ChevronRight className="size-5" aria-hidden />
            </Button>
          </div>
        )}
      </div>
      {(isDone || isUnderWay(shown.status)) && (
        <div className="flex flex-wrap gap-1.5 sm:gap-2 max-sm:[&>button]:px-2.5">
          <Button variant="outline" size="sm" title={t("anotherHint")} disabled={asking || !isDone} onClick={onDraw}>
            <RefreshCw className="size-4" aria-hidden />
            {t("another")}
          </Button>
          <Button
            variant="outline"
            size="sm"
            disabled={!isDone}
            onClick={() => void setCover(isCover ? null : shown.id)}
          >
            <Star className={`size-4 ${isCover ? "fill-(--yellow)" : ""}`} aria-hidden />
            {t(isCover ? "noCover" : "makeCover")}
          </Button>
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
