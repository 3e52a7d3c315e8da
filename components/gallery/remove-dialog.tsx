"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ApiFailure, callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { type MyPicture, PICTURES_AT_ONCE } from "@/lib/domains/pictures/picture";

type Props = {
  pictures: readonly MyPicture[];
  onClose: () => void;
  /** @param keptCovers how many stay because they stand for their day */
  onRemoved: (ids: readonly string[], keptCovers: number) => void;
};

/** Asks before pictures are deleted; covers stay unless their box is ticked. */
export function RemoveDialog({ pictures, onClose, onRemoved }: Props) {
  const t = useTranslations("gallery");
  const common = useTranslations("common");
  const error = useErrorText();
  const covers = pictures.filter(({ isCover }) => isCover).length;
  const [alsoCovers, setAlsoCovers] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure["code"] | null>(null);

  const remove = async () => {
    setBusy(true);
    setFailure(null);
    const gone: string[] = [];
    const kept: string[] = [];
    for (let from = 0; from < pictures.length; from += PICTURES_AT_ONCE) {
      const ids = pictures.slice(from, from + PICTURES_AT_ONCE).map(({ id }) => id);
      const result = await callApi("POST /api/pictures/remove", { body: { ids, covers: alsoCovers } });
      if (!result.ok) {
        setFailure(result.code);
        break;
      }
      // Who is neither was gone before.
      kept.push(...result.data.kept);
      gone.push(...ids.filter((id) => !result.data.kept.includes(id)));
    }
    setBusy(false);
    if (gone.length + kept.length > 0) onRemoved(gone, kept.length);
  };

  return (
    <ConfirmDialog
      open
      title={t("removeAsk", { count: pictures.length })}
      text={t("removeText")}
      confirm={busy ? common("deleting") : common("delete")}
      cancel={common("cancel")}
      busy={busy || (covers === pictures.length && !alsoCovers)}
      onConfirm={remove}
      onClose={onClose}
    >
      {failure && <Alert variant="danger">{error(failure)}</Alert>}
      {covers > 0 && (
        <label className="flex min-h-11 cursor-pointer items-center gap-3">
          <input
            type="checkbox"
            checked={alsoCovers}
            onChange={(event) => setAlsoCovers(event.target.checked)}
            className="size-6 shrink-0 accent-danger"
          />
          {t("removeCovers", { count: covers })}
        </label>
      )}
    </ConfirmDialog>
  );
}
