import type { ComponentProps } from "react";
import { cn } from "./cn";
import { fieldStyles } from "./field-styles";

/** The browser's own list, for on a phone nothing beats its wheel, in a frame of ours. */
export function Select({ className, ...props }: ComponentProps<"select">) {
  return (
    <span className={cn("relative block min-w-0 grow", className)}>
      <select className={cn(fieldStyles, "appearance-none truncate pr-10")} {...props} />
      <svg
        viewBox="0 0 16 16"
        className="pointer-events-none absolute top-1/2 right-3.5 size-4 -translate-y-1/2 text-ink-soft"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden
      >
        <path d="M3 6l5 5 5-5" />
      </svg>
    </span>
  );
}
