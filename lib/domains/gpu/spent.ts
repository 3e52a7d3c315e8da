import type { GpuRun } from "@/lib/engines/db/generated/client";

const HOUR_MS = 3600_000;

export type Costing = Pick<GpuRun, "since" | "endedAt" | "pricePerHour">;

/** Milliseconds that a run was on between two moments. */
export function onBetween({ since, endedAt }: Costing, from: number, to: number): number {
  const end = endedAt?.getTime() ?? Number.POSITIVE_INFINITY;
  return Math.max(0, Math.min(end, to) - Math.max(since.getTime(), from));
}

/** What a run cost between two moments, in dollars. */
export function costOf(run: Costing, from: number, to: number): number {
  return (onBetween(run, from, to) / HOUR_MS) * run.pricePerHour;
}

/** What running cost between two moments, in dollars. */
export function spentOf(runs: readonly Costing[], from: number, to: number): number {
  return runs.reduce((sum, run) => sum + costOf(run, from, to), 0);
}

/** The value in the middle; of an even number the higher one of the two. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
