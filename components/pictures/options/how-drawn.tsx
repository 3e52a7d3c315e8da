"use client";

import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { DrawOptions } from "./kept-options";
import { SheetPickers } from "./sheet-pickers";
import { StylePicker } from "./style-picker";

type Props = {
  options: DrawOptions;
  /** Before the first picture the choice stands open. */
  isFirst: boolean;
  onChange: (change: Partial<DrawOptions>) => void;
};

/** How the next picture is drawn, in one line; opened, it can be chosen. */
export function HowDrawn({ options, isFirst, onChange }: Props) {
  const t = useTranslations("picture");
  const style = useTranslations("style");
  const paper = useTranslations("paper");
  const panels = useTranslations("panels");
  const [isOpen, setOpen] = useState(isFirst);
  useEffect(() => {
    if (!isFirst) setOpen(false);
  }, [isFirst]);
  return (
    <details
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="group rounded-field border border-line bg-sheet"
    >
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-field px-3 py-1.5 text-sm hover:bg-sheet-deep [&::-webkit-details-marker]:hidden">
        <ChevronRight className="size-4 shrink-0 transition-transform group-open:rotate-90" aria-hidden />
        <span className="shrink-0 font-semibold">{t("how")}</span>
        <span className="min-w-0 truncate text-ink-soft">
          {style(options.style)} · {paper(options.paper)} · {panels(`${options.panels}`)}
        </span>
      </summary>
      <div className="space-y-2 px-2.5 pt-1 pb-2.5">
        <StylePicker value={options.style} onChange={(next) => onChange({ style: next })} />
        <SheetPickers value={options} onChange={onChange} />
      </div>
    </details>
  );
}
