import type { ReactNode } from "react";
import type { Paint } from "./palette";

type Bar = { key: string; name: ReactNode; value: number; text: string; paint?: Paint; aside?: ReactNode };

/** Names with a bar each, as long as their number: a chart that reads as a list, for screen readers too. */
export function BarList({ bars }: { bars: Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ul className="space-y-2">
      {bars.map(({ key, name, value, text, paint = "blue", aside }) => (
        <li key={key} className="text-sm">
          <div className="flex items-center justify-between gap-3">
            <span className="min-w-0 break-words" dir="auto">
              {name}
            </span>
            <span className="flex shrink-0 items-center gap-3 tabular-nums">
              {text}
              {aside}
            </span>
          </div>
          <div aria-hidden className="mt-0.5 h-2.5">
            {value > 0 && (
              <div
                className="h-full min-w-1.5 rounded-r-full rounded-l-sm border border-outline/70"
                style={{ width: `${(100 * value) / most}%`, background: `var(--${paint})` }}
              />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
