import { z } from "zod";
import { today } from "./day";

/** A calendar month, "2026-11". */
export const Month = z.string().regex(/^(?!0000)\d{4}-(?:0[1-9]|1[0-2])$/);

/** The month that a moment lies in, in an IANA time zone. */
export function monthOf(moment: Date, timeZone: string): string {
  return today(timeZone, 0, moment).slice(0, 7);
}

export function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const [y, m] = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}`;
}

const HOUR_MS = 3600_000;

/** The first moment of a month in an IANA time zone, to the quarter of an hour: no zone of today is between. */
export function startOfMonth(month: string, timeZone: string): Date {
  const utc = Date.parse(`${month}-01T00:00:00Z`);
  // Zones lie between UTC-12 and UTC+14: looked for by halves.
  let [before, after] = [utc - 15 * HOUR_MS, utc + 13 * HOUR_MS];
  while (after - before > HOUR_MS / 4) {
    const middle = before + Math.ceil((after - before) / (HOUR_MS / 2)) * (HOUR_MS / 4);
    if (middle >= after) break;
    if (monthOf(new Date(middle), timeZone) < month) before = middle;
    else after = middle;
  }
  return new Date(after);
}
