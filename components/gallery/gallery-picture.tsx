"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { callApi } from "@/components/api/client";
import { PictureComing } from "@/components/pictures/picture-coming";
import { PictureImage } from "@/components/pictures/picture-image";
import { AskFirst } from "@/components/site/ask-first";
import { buttonStyles } from "@/components/ui/button-styles";
import type { Picture } from "@/lib/domains/pictures/picture";

type Props = { picture: Picture; eager: boolean; onChange: (id: string, now: Picture | null) => void };

/** One picture of the gallery: its day is one click away, deleting asks first. */
export function GalleryPicture({ picture, eager, onChange }: Props) {
  const t = useTranslations();
  const waiting = picture.status === "queued" || picture.status === "drawing";
  return (
    <figure className="paper-sheet flex h-full flex-col overflow-hidden p-2">
      <Frame picture={picture} eager={eager} />
      <figcaption className="mt-auto flex flex-wrap items-center justify-between gap-x-1 pt-1">
        <Link
          href={`/me/posts/${picture.postId}`}
          prefetch={false}
          className={buttonStyles({ variant: "ghost", size: "sm", className: "px-2" })}
        >
          {t("gallery.open")}
        </Link>
        <AskFirst
          label={waiting ? t("gallery.stop") : t("common.delete")}
          of={picture.alt}
          title={t("gallery.removeAsk")}
          text={t("gallery.removeText")}
          className="px-2"
          call={() => callApi("DELETE /api/pictures/{id}", { path: { id: picture.id } })}
          goneAs="picture_not_found"
          onDone={(now) => onChange(picture.id, now)}
        />
      </figcaption>
    </figure>
  );
}

function Frame({ picture, eager }: Pick<Props, "picture" | "eager">) {
  const t = useTranslations("gallery");
  if (picture.url) return <PictureImage picture={picture} small eager={eager} className="rounded-lg" />;
  if (picture.status === "queued") return <PictureComing text={t("waiting")} className="rounded-lg" />;
  if (picture.status === "drawing") return <PictureComing text={t("drawing")} className="rounded-lg" />;
  return (
    <p className="flex aspect-square items-center justify-center rounded-lg bg-sheet-deep p-4 text-center text-ink-soft">
      {picture.status === "failed" ? t("failed") : t("canceled")}
    </p>
  );
}
