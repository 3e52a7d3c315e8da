"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { buttonStyles } from "@/components/ui/button-styles";
import { type MyPicture, PICTURES_AT_ONCE } from "@/lib/domains/pictures/picture";
import { RemoveDialog } from "./remove-dialog";
import type { Selecting } from "./use-selection";

type Props = {
  pictures: readonly MyPicture[];
  selection: Selecting;
  onRemoved: (ids: readonly string[], keptCovers: number) => void;
};

/** What can be done with the pictures that are chosen; stays in sight. */
export function SelectionBar({ pictures, selection: { ids, all, none }, onRemoved }: Props) {
  const t = useTranslations("gallery");
  const common = useTranslations("common");
  const [isRemoving, setRemoving] = useState(false);
  const chosen = pictures.filter(({ id }) => ids.has(id));
  const isTooMany = ids.size > PICTURES_AT_ONCE;
  const style = (variant: "outline" | "ghost" | "danger") =>
    buttonStyles({ variant, size: "sm", className: "min-h-11 px-3" });
  const archive = `/api/pictures/archive?ids=${chosen.map(({ id }) => id).join()}`;
  return (
    <div className="sticky bottom-0 z-20 -mx-2 mt-4 flex flex-wrap items-center gap-x-2 gap-y-1 rounded-t-2xl border border-b-0 bg-sheet px-3 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] shadow-lift">
      <p role="status" className="mr-auto font-semibold">
        {t("selected", { count: ids.size })}
        {isTooMany && (
          <span className="ml-2 font-normal text-ink-soft text-sm">{t("tooMany", { most: PICTURES_AT_ONCE })}</span>
        )}
      </p>
      <div className="flex flex-wrap items-center gap-1">
        <button type="button" onClick={ids.size > 0 ? none : all} className={style("ghost")}>
          {ids.size > 0 ? t("selectNone") : t("selectAll")}
        </button>
        {ids.size > 0 && !isTooMany && (
          <a href={archive} download className={style("outline")}>
            {t("download")}
          </a>
        )}
        {ids.size > 0 && (
          <button type="button" onClick={() => setRemoving(true)} className={style("danger")}>
            {common("delete")}
          </button>
        )}
      </div>
      {isRemoving && (
        <RemoveDialog
          pictures={chosen}
          onClose={() => setRemoving(false)}
          onRemoved={(...what) => {
            setRemoving(false);
            onRemoved(...what);
          }}
        />
      )}
    </div>
  );
}
