"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ChoiceTiles } from "@/components/ui/choice-tiles";
import type { OfferedPainter } from "@/lib/domains/pictures/picture";
import type { PainterName } from "@/lib/painters/painter";

const TOOLS: Record<PainterName, ReactNode> = {
  "stable-diffusion": (
    <>
      <path
        fill="var(--sheet-deep)"
        d="M12 3.500c5.3 0 8.7 3.4 8.5 7.5-.2 3-2.5 3.6-4.6 3.3-1.7-.2-2.3.9-1.7 2.3.7 1.7 0 3.7-2.4 3.7-4.8 0-8.3-3.6-8.3-8.300s3.6-8.5 8.5-8.500z"
      />
      <circle cx="8" cy="9.5" r="1.4" fill="var(--red)" stroke="none" />
      <circle cx="12.5" cy="7.3" r="1.4" fill="var(--yellow)" stroke="none" />
      <circle cx="16.5" cy="9.7" r="1.4" fill="var(--blue)" stroke="none" />
      <circle cx="7.6" cy="14" r="1.4" fill="var(--green)" stroke="none" />
    </>
  ),
  crayon: (
    <>
      <path fill="var(--red)" d="M4 16.5 14.5 6l3.5 3.500L7.5 20 3.3 20.700z" />
      <path d="m6.6 13.9 3.5 3.500M14.5 6l2.3-1.900c1.8-.3 3.4 1.3 3.1 3.100L18 9.5" />
    </>
  ),
};

type Props = { offered: readonly OfferedPainter[]; picked: PainterName | null; onPick: (name: PainterName) => void };

/** Who draws the next picture. Who sleeps says so. */
export function PainterPicker({ offered, picked, onPick }: Props) {
  const t = useTranslations("picture.painter");
  return (
    <ChoiceTiles
      legend={t("label")}
      choices={offered.map(({ name }) => name)}
      value={picked}
      onChange={onPick}
      className="grid-cols-2"
      tileClassName="flex-row gap-1.5 text-left"
    >
      {(name) => (
        <>
          <Tool name={name} />
          <span>
            {t(name)}
            <State of={offered.find((painter) => painter.name === name)} />
          </span>
        </>
      )}
    </ChoiceTiles>
  );
}

function State({ of: painter }: { of: OfferedPainter | undefined }) {
  const t = useTranslations("picture.painter");
  const short = useTranslations("gpuTold.short");
  if (!painter || painter.state === "ready") return null;
  const told = painter.told?.is;
  const word = told && told !== "none" && told !== "awake" ? short(told) : t(painter.state);
  return <span className="block font-normal text-ink-soft text-xs">{word}</span>;
}

function Tool({ name }: { name: PainterName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="var(--outline)"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="size-6 shrink-0"
      aria-hidden
    >
      {TOOLS[name]}
    </svg>
  );
}
