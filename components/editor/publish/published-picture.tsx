"use client";

import { useLocale, useTranslations } from "next-intl";
import { LiveCanvas } from "@/components/pictures/live/live-canvas";
import { isUnderWay } from "@/components/pictures/picture-feed";
import { PictureImage } from "@/components/pictures/picture-image";
import { Scribble } from "@/components/pictures/scribble";
import type { Pictures } from "@/components/pictures/use-pictures";
import type { DrawnHere } from "@/lib/painters/crayon/browser/messages";

export type ToPublish = Pick<
  Pictures,
  "pictures" | "shown" | "behind" | "coverId" | "isBare" | "asking" | "select" | "step"
> & {
  /** The picture that follows the words, where that is the one on the screen. */
  live: DrawnHere | null;
};

/** Which picture readers will see, and whether another one takes its place soon. */
export function pictureToPublish({
  pictures,
  shown,
  behind,
  coverId,
  isBare,
  asking,
}: Omit<ToPublish, "select" | "step" | "live">) {
  const isComing = asking || (shown !== null && isUnderWay(shown.status));
  if (isBare && !asking) return { picture: null, isComing: false };
  const cover = pictures.find(({ id, status }) => id === coverId && status === "done") ?? null;
  return { picture: shown?.status === "done" ? shown : (behind ?? cover), isComing };
}

/** The picture that goes with the diary, as it is on the screen now. */
export function PublishedPicture({ pictures }: { pictures: ToPublish }) {
  const t = useTranslations("editor.goesAlong");
  const locale = useLocale();
  const { picture, isComing } = pictureToPublish(pictures);
  const text = pictures.live
    ? "this"
    : isComing
      ? picture
        ? "another"
        : "coming"
      : picture
        ? "this"
        : pictures.isBare
          ? "bare"
          : "none";
  return (
    <div className="w-32 shrink-0 space-y-1.5">
      <div className="size-32 shrink-0 overflow-hidden rounded-[14px] border-[1.5px] bg-sheet-deep">
        {pictures.live ? (
          <LiveCanvas drawn={pictures.live} alt={pictures.live.alt[locale]} />
        ) : picture ? (
          <PictureImage key={picture.id} picture={picture} small eager />
        ) : (
          <Scribble progress={isComing ? 0.4 : 0} className="size-full p-3" />
        )}
      </div>
      <p className="text-ink-soft text-xs leading-snug">{t(text)}</p>
    </div>
  );
}
