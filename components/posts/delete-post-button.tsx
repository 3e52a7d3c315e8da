"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ApiFailure, callApi } from "@/components/site/api";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose, DialogContent, DialogFooter, DialogTrigger } from "@/components/ui/dialog";

type Props = {
  postId: string;
  title: string;
  /** Leaves a page that is gone with it. */
  thenTo?: string;
  onDeleted?: () => void;
};

/** Deletes a day after asking once. */
export function DeletePostButton({ postId, title, thenTo, onDeleted }: Props) {
  const t = useTranslations();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);

  const remove = async () => {
    setBusy(true);
    setFailure(null);
    const result = await callApi("DELETE", `/api/posts/${postId}`);
    setBusy(false);
    // Gone already is what was asked for.
    if (!result.ok && result.code !== "post_not_found") return setFailure(result);
    setOpen(false);
    onDeleted?.();
    if (thenTo) router.replace(thenTo);
    router.refresh();
  };

  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant="ghost" size="sm" className="text-danger">
          {t("common.delete")}
          <span className="sr-only">: {title}</span>
        </Button>
      </DialogTrigger>
      <DialogContent
        title={t.rich("me.deleteAsk", { title, bdi: (words) => <bdi>{words}</bdi> })}
        description={t("me.deleteText")}
      >
        {failure && <Alert variant="danger">{t(`errors.${failure.code}`)}</Alert>}
        <DialogFooter>
          <DialogClose asChild>
            <Button variant="outline">{t("common.cancel")}</Button>
          </DialogClose>
          <Button variant="danger" onClick={remove} disabled={busy}>
            {busy ? t("common.deleting") : t("common.delete")}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
