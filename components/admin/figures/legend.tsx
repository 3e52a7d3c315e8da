import type { ReactNode } from "react";
import type { Paint } from "./palette";

/** What the colours of a drawing mean. */
export function Legend({ items }: { items: { name: string; paint: Paint; value?: ReactNode; dashed?: boolean }[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {items.map(({ name, paint, value, dashed }) => (
        <li key={name} className="flex items-center gap-1.5">
          <svg viewBox="0 0 22 12" className="h-3 w-5.5 shrink-0" aria-hidden>
            {dashed === undefined ? (
              <path
                d="M2 2.200l18-.7-.6 8.800-17 .5z"
                fill={`var(--${paint})`}
                stroke="var(--outline)"
                strokeWidth="1.200"
                strokeLinejoin="round"
              />
            ) : (
              <path
                d="M1 6h20"
                stroke={`var(--${paint})`}
                strokeWidth="3"
                strokeLinecap="round"
                strokeDasharray={dashed ? "4 5" : undefined}
              />
            )}
          </svg>
          <span>{name}</span>
          {value !== undefined && <span className="text-ink-soft tabular-nums">{value}</span>}
        </li>
      ))}
    </ul>
  );
}
