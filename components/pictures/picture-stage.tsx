"use client";

import dynamic from "next/dynamic";
import { useLocale, useTranslations } from "next-intl";
import { useErrorText } from "@/components/api/error-text";
import { Button } from "@/components/ui/button";
import type { GpuTold } from "@/lib/domains/gpu/gpu";
import type { Picture } from "@/lib/domains/pictures/picture";
import type { DrawnHere } from "@/lib/painters/crayon/browser/messages";
import type { PainterState } from "@/lib/painters/painter";
import { DrawingProgress } from "./drawing-progress";
import { LiveCanvas } from "./live/live-canvas";
import { isUnderWay } from "./picture-feed";
import { PictureImage } from "./picture-image";
import { Scribble } from "./scribble";

const SleepingPainter = dynamic(() => import("./painters/sleeping-painter").then((module) => module.SleepingPainter));

type Props = {
  picture: Picture | null;
  /** Seen while `picture`, drawn in its place, is on its way. */
  behind: Picture | null;
  /** The text is still empty. */
  isEmptyText: boolean;
  asking: boolean;
  /** The state of the painter that the picture waits for; null when it waits for nothing but its turn. */
  awaited: PainterState | null;
  /** The live picture: instead of `picture`, or seen until that is there. */
  live: { drawn: DrawnHere; isShown: boolean } | null;
  /** What is told of its machine. */
  told: GpuTold | null;
  onCancel: (picture: Picture) => void;
  onTryAgain: (picture: Picture) => void;
};

/** The sheet of drawing paper: empty, being drawn on, finished, or why not. */
export function PictureStage({
  picture,
  behind,
  isEmptyText,
  asking,
  awaited,
  told,
  live,
  onCancel,
  onTryAgain,
}: Props) {
  "use memo";
  const locale = useLocale();
  const alt = live ? live.drawn.alt[locale] : "";
  const isSeen = live !== null && (live.isShown || (picture !== null && isUnderWay(picture.status)));
  return (
    // On a desk all of the panel fits between the header and the bar.
    <div className="relative mx-auto aspect-square overflow-hidden lg:max-w-[max(16rem,calc(100dvh-29.5rem-var(--more,0rem)))] rounded-[14px] border-[1.5px] bg-sheet-deep">
      {live && isSeen ? (
        <LiveCanvas drawn={live.drawn} alt={alt} />
      ) : !picture ? (
        <Empty isEmptyText={isEmptyText} asking={asking} />
      ) : picture.status === "done" || (behind && !awaited) ? (
        <>
          {/* Drawn over the paper anew for each picture, so that it fades in. */}
          <PictureImage
            key={(behind ?? picture).id}
            picture={behind ?? picture}
            sizes="(min-width: 64rem) 26rem, 100vw"
            eager
            className={`fade-in animate-in transition-opacity duration-500 ${behind ? "opacity-45" : ""}`}
          />
          {behind && <Redrawing picture={picture} onCancel={onCancel} />}
        </>
      ) : picture.status === "failed" ? (
        <Failed picture={picture} onTryAgain={onTryAgain} onDismiss={onCancel} />
      ) : awaited ? (
        <SleepingPainter state={awaited} told={told} onCancel={() => onCancel(picture)} />
      ) : (
        <DrawingProgress picture={picture} onCancel={() => onCancel(picture)} />
      )}
    </div>
  );
}

function Empty({ isEmptyText, asking }: { isEmptyText: boolean; asking: boolean }) {
  const t = useTranslations("picture");
  return (
    <div className="flex size-full flex-col items-center justify-center gap-3 p-6 text-center">
      <Scribble progress={0} className="min-h-0 w-3/4 flex-1" />
      <p className="font-semibold">{asking ? t("asking") : t("empty")}</p>
      {!asking && <p className="text-ink-soft text-sm">{isEmptyText ? t("writeFirst") : t("emptyHint")}</p>}
    </div>
  );
}

/** Over the picture that is being drawn anew: how far that is, and a way to stop it. */
function Redrawing({ picture, onCancel }: { picture: Picture; onCancel: (picture: Picture) => void }) {
  const t = useTranslations("picture");
  const percent = Math.round(picture.progress * 100);
  return (
    <div className="absolute inset-x-4 bottom-4 flex items-center gap-3 rounded-field border bg-sheet px-3 py-1.5 text-sm">
      <progress
        aria-label={t("progress")}
        value={picture.status === "queued" ? undefined : percent}
        max={100}
        className="crayon-progress min-w-0 flex-1"
      />
      <Button variant="ghost" size="sm" onClick={() => onCancel(picture)}>
        {t("cancel")}
      </Button>
    </div>
  );
}

type FailedProps = { picture: Picture; onTryAgain: (picture: Picture) => void; onDismiss: (picture: Picture) => void };

function Failed({ picture, onTryAgain, onDismiss }: FailedProps) {
  const t = useTranslations("picture");
  const error = useErrorText();
  return (
    <div className="flex size-full flex-col items-center justify-center gap-3 p-6 text-center">
      <Scribble progress={Math.min(picture.progress, 0.4)} className="min-h-0 w-1/2 flex-1 opacity-60" />
      <p className="font-semibold">{t("failed")}</p>
      <p className="text-ink-soft text-sm">{error(picture.error ?? "painter_failed")}</p>
      <div className="flex gap-2">
        <Button variant="ghost" size="sm" onClick={() => onDismiss(picture)}>
          {t("dismiss")}
        </Button>
        <Button variant="outline" size="sm" onClick={() => onTryAgain(picture)}>
          {t("tryAgain")}
        </Button>
      </div>
    </div>
  );
}
