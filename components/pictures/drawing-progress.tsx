"use client";

import "./progress.css";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Picture } from "@/lib/domains/pictures/picture";
import { Scribble } from "./scribble";

/** A picture under way: its place in the queue, how far it is, how long it still takes, and a way to stop it. */
export function DrawingProgress({ picture, onCancel }: { picture: Picture; onCancel: () => void }) {
  const t = useTranslations("picture");
  const percent = Math.round(picture.progress * 100);
  const wait = picture.place ? t("queued", { place: picture.place }) : t("queuedNext");
  return (
    <div className="flex size-full flex-col items-center justify-center gap-2 p-4 text-center">
      <Scribble progress={picture.progress} className="min-h-0 w-3/4 flex-1" />
      <p className="font-semibold">{picture.status === "queued" ? wait : t("drawing", { percent })}</p>
      <progress
        aria-label={t("progress")}
        value={picture.status === "queued" ? undefined : percent}
        max={100}
        className="crayon-progress w-3/4"
      />
      <p className="min-h-6 text-ink-soft text-sm">
        {picture.status === "queued" && picture.error === "unavailable" ? (
          t("waiting.store")
        ) : (
          <TimeLeft seconds={picture.etaS} />
        )}
      </p>
      <Button variant="outline" size="sm" onClick={onCancel}>
        {t("cancel")}
      </Button>
    </div>
  );
}

function TimeLeft({ seconds }: { seconds: number | null }) {
  const t = useTranslations("picture");
  if (seconds === null) return null;
  if (seconds < 90) return t("eta", { seconds: Math.max(1, Math.round(seconds)) });
  return t("etaMinutes", { minutes: Math.round(seconds / 60) });
}
