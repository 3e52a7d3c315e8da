"use client";

import { Plus, Undo2, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { Became } from "@/lib/painters/reading/plan";
import { calledAs, isIn, type ShownWord } from "./reading";
import { WordIcon } from "./word-icon";

const LOOKS: Record<Became, string> = {
  drawn: "border-outline/60 bg-yellow/25",
  thought: "border-outline/70 border-dashed bg-sheet",
  told: "border-line bg-sheet-deep",
  denied: "border-line border-dotted bg-sheet text-ink-soft",
  removed: "border-line border-dashed bg-sheet text-ink-soft",
};

/** A word that was understood, and what became of it. Pressed in, it is in the picture; a click takes it out or back in. */
export function WordChip({ word, onToggle }: { word: ShownWord; onToggle: () => void }) {
  "use memo";
  const t = useTranslations("picture.understood");
  const { count, became, added } = word;
  const locale = useLocale();
  const inside = isIn(word);
  const label = word.label[locale];
  const called = calledAs(word, locale);
  /** How the painter knows it, where its writer calls it otherwise. */
  const known = called.toLowerCase() === label.toLowerCase() ? null : label;
  const act = t(added ? "takeAway" : inside ? "takeOut" : became === "removed" ? "putBack" : "drawAnyway");
  const Sign = inside ? X : became === "removed" ? Undo2 : Plus;
  return (
    <button
      type="button"
      aria-pressed={inside}
      title={known ? `${known} · ${act}` : act}
      onClick={onToggle}
      className={`group inline-flex min-h-9 max-w-full items-center gap-1.5 rounded-full border-[1.5px] py-1 pr-2 pl-2.5 text-sm hover:border-outline ${LOOKS[became]}`}
    >
      <WordIcon word={word} />
      <span className={`min-w-0 truncate ${became === "removed" ? "line-through" : ""}`}>{called}</span>
      {known && <span className="sr-only">({known})</span>}
      {count > 1 && <span className="font-semibold">×{count}</span>}
      <Note became={became} added={added} />
      <Sign className="size-3.5 shrink-0 opacity-55 group-hover:opacity-100" aria-hidden />
    </button>
  );
}

/** In words where the picture would not show it as the diary has it; else read out alone. */
function Note({ became, added }: Pick<ShownWord, "became" | "added">) {
  const t = useTranslations("picture.understood");
  const note = t(added && became === "drawn" ? "became.added" : `became.${became}`);
  const isSeen = became === "thought" || became === "denied";
  return <span className={isSeen ? "shrink-0 text-ink-soft text-xs" : "sr-only"}>{note}</span>;
}
