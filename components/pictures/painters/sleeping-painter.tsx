"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { GpuTold } from "@/lib/domains/gpu/gpu";
import type { PainterState } from "@/lib/painters/painter";

type Props = {
  state: PainterState;
  /** What is told of its machine; null where it has none, or there is nothing to tell. */
  told: GpuTold | null;
  onCancel: () => void;
};

/** Where a picture will be once its painter is up: a brush asleep in its jar, and a way to stop waiting. */
export function SleepingPainter({ state, told, onCancel }: Props) {
  const t = useTranslations("picture");
  const isHeldUp = state !== "ready" && (told?.is === "over_budget" || told?.is === "no_capacity");
  return (
    <div className="flex size-full flex-col items-center justify-center gap-2 p-4 text-center">
      <Night className="min-h-0 w-3/4 flex-1" />
      <p className="font-semibold">{t(`waiting.${isHeldUp ? told.is : state}`)}</p>
      <p className="min-h-6 text-ink-soft text-sm">{t(state === "ready" ? "queuedNext" : "waiting.hint")}</p>
      <Button variant="outline" size="sm" onClick={onCancel}>
        {t("cancel")}
      </Button>
    </div>
  );
}

function Night({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 205 165"
      fill="none"
      stroke="var(--outline)"
      strokeWidth="3.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
      aria-hidden
    >
      <path stroke="var(--line)" strokeWidth="5" d="M22 146c38-5 66 2 98-1s44-2 64 1" />
      <path
        stroke="none"
        fill="var(--yellow)"
        d="M58 22c-14 5-21 18-17 31 4 14 19 21 33 15-10-3-18-9-21-19-3-9-1-19 5-27z"
      />
      <path stroke="var(--orange)" strokeWidth="3" d="M90 30v8m-4-4h8M30 88v6m-3-3h6M172 84v6m-3-3h6" />
      <g>
        <path fill="var(--orange)" d="M96 96 84 58c-1-4 5-6 7-2l14 38z" />
        <path fill="var(--pink)" d="M84 60c-8-8-9-18-4-27 7 6 12 13 11 24z" />
        <path fill="var(--green)" d="m112 96 16-32c2-3 8-1 6 3l-12 30z" />
        <path fill="var(--blue)" d="M127 66c1-10 6-17 15-21 2 10 0 18-8 24z" />
      </g>
      <path fill="var(--sheet)" d="M78 95c18-4 38-4 54 0l-4 47c-14 5-32 5-46 0z" />
      <path strokeWidth="3" d="M92 116c3 3 7 3 10 0M110 116c3 3 7 3 10 0M102 128c3 2 5 2 8 0" />
      <g stroke="var(--ink-soft)" strokeWidth="3.5" className="motion-safe:animate-pulse">
        <path d="M150 74h9l-9 11h9M164 50h11l-11 13h11M180 24h13l-13 15h13" />
      </g>
    </svg>
  );
}
