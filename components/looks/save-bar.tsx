"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { LooksState } from "./use-looks";

/** Always in view: whether the looks are saved, and the button for it. */
export function SaveBar({ state, onSave }: { state: LooksState; onSave: () => void }) {
  const t = useTranslations("looks");
  const common = useTranslations("common");
  return (
    <div className="sticky bottom-0 z-10 -mx-2 flex items-center justify-end gap-4 rounded-t-2xl border border-b-0 bg-sheet px-4 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] shadow-lift">
      <p role="status" className={`min-w-0 text-sm ${state === "failed" ? "text-danger" : "text-ink-soft"}`}>
        {t(`state.${state}`)}
      </p>
      <Button onClick={onSave} aria-disabled={state === "saving" || state === "saved"}>
        {state === "saving" ? common("saving") : common("save")}
      </Button>
    </div>
  );
}
