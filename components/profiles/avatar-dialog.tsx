"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ApiFailure, callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose, DialogContent, DialogFooter, DialogTrigger } from "@/components/ui/dialog";
import { AVATAR_MAX_MB } from "@/lib/domains/profiles/profile";
import type { Chosen } from "./chosen";
import { FileChoice } from "./file-choice";
import { PictureChoice } from "./picture-choice";
import { sendAvatar } from "./send-avatar";

/** A photo or one of my pictures as my avatar; says who will see it. Needs "profile", "common" and "errors". */
export function AvatarDialog({ onTaken }: { onTaken: (avatar: string) => void }) {
  const t = useTranslations();
  const error = useErrorText();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);

  const choose = (now: Chosen | null) => {
    // What was shown from the memory of the browser is let go of.
    if (chosen?.src && "file" in chosen) URL.revokeObjectURL(chosen.src);
    setChosen(now);
    setFailure(null);
  };
  const onOpen = (isOpen: boolean) => {
    setOpen(isOpen);
    choose(null);
  };
  const take = async () => {
    if (!chosen) return;
    setBusy(true);
    const result =
      "file" in chosen
        ? await sendAvatar(chosen.file)
        : await callApi("PUT /api/me/avatar", { body: { pictureId: chosen.picture.id } });
    setBusy(false);
    if (!result.ok) return setFailure(result);
    onOpen(false);
    onTaken(result.data.avatar);
  };
  const words = ({ code }: ApiFailure) =>
    code === "too_large" ? t("profile.tooLarge", { max: AVATAR_MAX_MB }) : error(code);

  return (
    <Dialog open={open} onOpenChange={onOpen}>
      <DialogTrigger asChild>
        <Button variant="outline">{t("profile.change")}</Button>
      </DialogTrigger>
      <DialogContent title={t("profile.avatar")} description={t("profile.dialogText")} className="max-w-lg">
        <FileChoice onChoose={choose} />
        {/* So that what is chosen, and the way on, stay near. */}
        <div className="max-h-64 overflow-y-auto p-1">
          <PictureChoice chosenId={chosen && "picture" in chosen ? chosen.picture.id : null} onChoose={choose} />
        </div>
        {chosen?.src && (
          <div className="flex items-center gap-4">
            {/* biome-ignore lint/performance/noImgElement: it may lie in the memory of this browser alone */}
            <img
              src={chosen.src}
              alt=""
              className="size-28 rounded-full border-2 border-outline bg-sheet-deep object-cover"
            />
            <p className="text-ink-soft">{t("profile.preview")}</p>
          </div>
        )}
        {chosen && "file" in chosen && !chosen.src && <p className="text-ink-soft">{chosen.file.name}</p>}
        {failure && <Alert variant="danger">{words(failure)}</Alert>}
        <DialogFooter>
          <DialogClose asChild>
            <Button variant="outline">{t("common.cancel")}</Button>
          </DialogClose>
          <Button disabled={!chosen || busy} onClick={take}>
            {busy ? t("profile.taking") : t("profile.take")}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
