import type { ReactNode } from "react";

type Props = { name: string; children: ReactNode; below?: ReactNode };

/** A line of a card: what it is, and how it is. */
export function Fact({ name, children, below }: Props) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1.5 border-t py-2 first:border-t-0">
      <dt className="text-ink-soft">{name}</dt>
      <dd className="ml-auto min-w-0 break-words text-right tabular-nums" suppressHydrationWarning>
        {children}
      </dd>
      {below && <dd className="basis-full">{below}</dd>}
    </div>
  );
}
