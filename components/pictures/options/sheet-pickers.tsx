"use client";

import { useTranslations } from "next-intl";
import { ChoiceTiles } from "@/components/ui/choice-tiles";
import { PANEL_COUNTS, PAPERS, type PanelCount, type Paper } from "@/lib/painters/painter";
import type { DrawOptions } from "./kept-options";

type Props = { value: DrawOptions; onChange: (change: Partial<DrawOptions>) => void };

/** The sheet that the next picture is drawn on: its paper, and into how many cuts it is ruled. */
export function SheetPickers({ value: { paper, panels }, onChange }: Props) {
  "use memo";
  const t = useTranslations("picture");
  const paperName = useTranslations("paper");
  const panelsName = useTranslations("panels");
  return (
    <div className="grid grid-cols-[2fr_3fr] gap-3 sm:gap-4">
      <ChoiceTiles
        legend={t("paperLabel")}
        choices={PAPERS}
        value={paper}
        onChange={(next) => onChange({ paper: next })}
        className="grid-cols-2"
        tileClassName="whitespace-nowrap px-0 text-xs max-sm:text-[0.6875rem]"
      >
        {(choice) => (
          <>
            <Sheet paper={choice} />
            {paperName(choice)}
          </>
        )}
      </ChoiceTiles>
      <ChoiceTiles
        legend={t("panelsLabel")}
        choices={PANEL_COUNTS}
        value={panels}
        onChange={(next) => onChange({ panels: next })}
        className="grid-cols-3"
        tileClassName="whitespace-nowrap px-0 text-xs max-sm:text-[0.6875rem]"
      >
        {(choice) => (
          <>
            <Frames count={choice} />
            {panelsName(`${choice}`)}
          </>
        )}
      </ChoiceTiles>
    </div>
  );
}

const ICON = {
  viewBox: "0 0 24 20",
  fill: "none",
  stroke: "var(--outline)",
  strokeWidth: 1.6,
  strokeLinecap: "round",
  strokeLinejoin: "round",
  className: "mb-0.5 h-5 w-6",
} as const;

/** Paper keeps its colour in the dark. */
const PAPER_COLOURS: Record<Paper, string> = { white: "#fffef9", tinted: "#e9c98f" };

function Sheet({ paper }: { paper: Paper }) {
  return (
    <svg {...ICON} aria-hidden>
      <path
        fill={PAPER_COLOURS[paper]}
        d="M4.5 2.5c3-.4 7.5-.1 10 0l5 5c.1 3.5-.1 7 0 10-5 .5-10 .3-15 .1-.2-5-.2-10 0-15.1z"
      />
      <path d="M14.5 2.5c-.2 2-.1 3.5 0 5 1.8.2 3.2.2 5 0" />
    </svg>
  );
}

/** Ruled by hand. */
const RULES: Record<PanelCount, string> = {
  1: "",
  2: "M12 2.5c-.2 5 .2 10 0 15",
  4: "M12 2.5c-.2 5 .2 10 0 15M4 10.2c5-.3 11 .2 16-.2",
};

function Frames({ count }: { count: PanelCount }) {
  return (
    <svg {...ICON} aria-hidden>
      <path d="M4 2.6c5-.3 11-.2 16 0 .2 5 .1 10 0 14.9-5 .2-11 .3-16 0-.2-5-.1-10 0-14.9z" />
      <path d={RULES[count]} />
    </svg>
  );
}
