"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import type { DrawOptions } from "./kept-options";
import { SheetPickers } from "./sheet-pickers";
import { Stroke, StylePicker } from "./style-picker";

type Props = {
  options: DrawOptions;
  /** Before the first picture the choice stands open. */
  isFirst: boolean;
  onChange: (change: Partial<DrawOptions>) => void;
  /** The Draw button, where it stands here. */
  children: ReactNode;
};

/** How the next picture is drawn, as one button beside Draw; opened, it can be chosen. */
export function HowDrawn({ options, isFirst, onChange, children }: Props) {
  "use memo";
  const t = useTranslations("picture");
  const id = useId();
  const [isOpen, setOpen] = useState(isFirst);
  useEffect(() => {
    if (!isFirst) setOpen(false);
  }, [isFirst]);
  return (
    <div className="space-y-2">
      <div id={id} hidden={!isOpen} className="space-y-2">
        <StylePicker value={options.style} onChange={(style) => onChange({ style })} />
        <SheetPickers value={options} onChange={onChange} />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          variant="outline"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
          className="grow px-3.5 text-sm lg:grow-0"
        >
          {t("how")}
          <Stroke style={options.style} className="h-4 w-10" />
          <ChevronDown className={`size-4 transition-transform ${isOpen ? "" : "rotate-180"}`} aria-hidden />
        </Button>
        {children}
      </div>
    </div>
  );
}
