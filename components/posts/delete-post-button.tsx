"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ApiFailure, callApi } from "@/components/api/client";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose, DialogContent, DialogFooter, DialogTrigger } from "@/components/ui/dialog";

/** Deletes a day after asking once; `thenTo` leaves a page that is gone with it. */
export function DeletePostButton({ postId, title, thenTo }: { postId: string; title: string; thenTo?: string }) {
  const t = useTranslations();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);

  const remove = async () => {
    setBusy(true);
    setFailure(null);
    const result = await callApi("DELETE /api/posts/{id}", { path: { id: postId } });
    setBusy(false);
    // Gone already is what was asked for.
    if (!result.ok && result.code !== "post_not_found") return setFailure(result);
    setOpen(false);
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
