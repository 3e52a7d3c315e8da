import type { Count } from "@/lib/domains/visits/visit";

/** What numbers say when somebody looks at them: sentences are made of these. */

export const sumOf = (numbers: readonly Count[]) => numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);

/** Whether any of them is hidden. */
export const hasHidden = (numbers: readonly Count[]) => numbers.some((number) => number === null);

/** The place of the greatest; the first of equals. Null where all are zero, hidden, or there are none. */
export function peakOf(numbers: readonly Count[]): { at: number; value: number } | null {
  let peak: { at: number; value: number } | null = null;
  numbers.forEach((value, at) => {
    if (value && value > (peak?.value ?? 0)) peak = { at, value };
  });
  return peak;
}

/** The place of the least and how many are as low. */
export function lowOf(numbers: readonly number[]): { at: number; value: number; equals: number } {
  const value = Math.min(...numbers);
  return { at: numbers.indexOf(value), value, equals: numbers.filter((number) => number === value).length };
}

export type Change = { to: "more" | "less" | "same"; share: number } | { to: "new" | "none" };

/** A number beside the one before it. `share` is of the one before; from nothing there is no share. */
export function changeOf(now: number, before: number): Change {
  if (before === 0) return { to: now === 0 ? "none" : "new" };
  const share = (now - before) / before;
  // What is written as 0 % is no change to who reads it.
  if (Math.abs(share) < 0.005) return { to: "same", share: 0 };
  return { to: share > 0 ? "more" : "less", share: Math.abs(share) };
}

/** Its part of a whole; 0 of nothing. */
export const shareOf = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
