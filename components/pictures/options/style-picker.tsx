"use client";

import { useTranslations } from "next-intl";
import { ChoiceTiles } from "@/components/ui/choice-tiles";
import { PICTURE_STYLES, type PictureStyle } from "@/lib/painters/painter";

/** One stroke of each, as it looks on paper. */
const STROKES: Record<PictureStyle, { color: string; width: number; opacity: number }> = {
  crayon: { color: "var(--red)", width: 5, opacity: 1 },
  pencil: { color: "var(--ink-soft)", width: 1.8, opacity: 1 },
  pastel: { color: "var(--pink)", width: 8, opacity: 0.75 },
  watercolour: { color: "var(--blue)", width: 9, opacity: 0.45 },
  ink: { color: "var(--ink)", width: 1.4, opacity: 1 },
};

/** What the next picture is drawn with. */
export function StylePicker({ value, onChange }: { value: PictureStyle; onChange: (style: PictureStyle) => void }) {
  "use memo";
  const t = useTranslations("picture");
  const name = useTranslations("style");
  return (
    <ChoiceTiles
      legend={t("styleLabel")}
      choices={PICTURE_STYLES}
      value={value}
      onChange={onChange}
      className="grid-cols-3 sm:grid-cols-5"
      tileClassName="max-sm:text-xs"
    >
      {(style) => (
        <>
          <Stroke style={style} className="h-4 w-14" />
          {name(style)}
        </>
      )}
    </ChoiceTiles>
  );
}

/** A stroke of the style. */
export function Stroke({ style, className }: { style: PictureStyle; className: string }) {
  const { color, width, opacity } = STROKES[style];
  return (
    <svg viewBox="0 0 60 16" fill="none" className={className} aria-hidden>
      <path
        d="M5 10C11 2 15 3 17 8s5 5 9 0 7-4 9 1 6 4 10-1 8-4 10 0"
        stroke={color}
        strokeWidth={width}
        strokeOpacity={opacity}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
