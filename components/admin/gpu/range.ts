import { addDays } from "@/lib/shared/day";

/** Days that the charts may show, both ends within. */
export const RANGES = [7, 30, 90, 365] as const;
const USUAL = 30;

/** What an address asks for; the last thirty days where it asks for none that can be. */
export function rangeOf(asked: string | string[] | undefined, today: string) {
  const length = RANGES.find((days) => String(days) === asked) ?? USUAL;
  return { length, from: addDays(today, 1 - length), to: today, today };
}
