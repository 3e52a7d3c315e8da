"use client";

import { chooseDays, useDays } from "./days-choice";

/** Korean days alone, or all. How it looks follows the page's mark, which is there before this script (app/globals.css). */
export function DaysSwitch({ label }: { label: string }) {
  const isOn = useDays() === "ko";
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      onClick={() => chooseDays(isOn ? "all" : "ko")}
      className="days-switch -mr-2 ml-auto inline-flex min-h-11 items-center gap-2 rounded-field px-2 font-semibold text-ink-soft text-sm hover:bg-sheet-deep"
    >
      <span aria-hidden className="days-track relative h-6 w-10 shrink-0 rounded-full border-2 border-outline bg-sheet">
        <span className="days-knob absolute top-0.5 left-0.5 size-4 rounded-full bg-outline transition-transform" />
      </span>
      {label}
    </button>
  );
}
