"use client";

import { useTranslations } from "next-intl";
import { isUnderWay } from "@/components/pictures/picture-feed";
import { PictureImage } from "@/components/pictures/picture-image";
import { Scribble } from "@/components/pictures/scribble";
import type { Pictures } from "@/components/pictures/use-pictures";

export type ToPublish = Pick<Pictures, "pictures" | "shown" | "behind" | "coverId" | "isBare" | "asking">;

/** Which picture readers will see, and whether another one takes its place soon. */
export function pictureToPublish({ pictures, shown, behind, coverId, isBare, asking }: ToPublish) {
  const isComing = asking || (shown !== null && isUnderWay(shown.status));
  if (isBare && !asking) return { picture: null, isComing: false };
  const cover = pictures.find(({ id, status }) => id === coverId && status === "done") ?? null;
  return { picture: shown?.status === "done" ? shown : (behind ?? cover), isComing };
}

/** The picture that goes with the diary, as it is on the screen now. */
export function PublishedPicture({ pictures }: { pictures: ToPublish }) {
  const t = useTranslations("editor.goesAlong");
  const { picture, isComing } = pictureToPublish(pictures);
  const text = isComing ? (picture ? "another" : "coming") : picture ? "this" : pictures.isBare ? "bare" : "none";
  return (
    <div className="flex items-center gap-4">
      <div className="size-28 shrink-0 overflow-hidden rounded-[14px] border-[1.5px] bg-sheet-deep">
        {picture ? (
          <PictureImage key={picture.id} picture={picture} small eager />
        ) : (
          <Scribble progress={isComing ? 0.4 : 0} className="size-full p-3" />
        )}
      </div>
      <p className="min-w-0 text-ink-soft text-sm leading-relaxed">{t(text)}</p>
    </div>
  );
}
