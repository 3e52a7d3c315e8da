"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ApiFailure, callApi } from "@/components/api/client";
import { PictureComing } from "@/components/pictures/picture-coming";
import { PictureImage } from "@/components/pictures/picture-image";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { buttonStyles } from "@/components/ui/button-styles";
import { Dialog, DialogClose, DialogContent, DialogFooter, DialogTrigger } from "@/components/ui/dialog";
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
        <RemoveButton picture={picture} label={waiting ? t("gallery.stop") : t("common.delete")} onChange={onChange} />
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

function RemoveButton({ picture, label, onChange }: Omit<Props, "eager"> & { label: string }) {
  const t = useTranslations();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);

  const remove = async () => {
    setBusy(true);
    setFailure(null);
    const result = await callApi("DELETE /api/pictures/{id}", { path: { id: picture.id } });
    setBusy(false);
    if (!result.ok && result.code !== "picture_not_found") return setFailure(result);
    setOpen(false);
    onChange(picture.id, result.ok ? result.data : null);
  };

  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant="ghost" size="sm" className="px-2 text-danger">
          {label}
          <span className="sr-only">: {picture.alt}</span>
        </Button>
      </DialogTrigger>
      <DialogContent title={t("gallery.removeAsk")} description={t("gallery.removeText")}>
        {failure && <Alert variant="danger">{t(`errors.${failure.code}`)}</Alert>}
        <DialogFooter>
          <DialogClose asChild>
            <Button variant="outline">{t("common.cancel")}</Button>
          </DialogClose>
          <Button variant="danger" onClick={remove} disabled={busy}>
            {busy ? t("common.deleting") : label}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
