import { z } from "zod";
import { DEFAULT_TIME_ZONE, usableTimeZone } from "./time-zone";

/** A calendar date, "2026-11-21", without a time zone: the day a diary is about. */
export const Day = z.iso.date().refine(hasYear, { error: "There is no year 0" });

/** A moment in UTC, as JSON writes it. */
export const Instant = z.iso.datetime().refine(hasYear, { error: "There is no year 0" });

/** ISO 8601 counts a year 0000; the calendar of the database has none. */
function hasYear(date: string): boolean {
  return !date.startsWith("0000");
}

/**
 * Today's calendar date in an IANA time zone (the default one where it is not known here), for a writer whose day ends
 * at that hour: at 01:30 it is still yesterday where it ends at 2. The clock on the wall counts and not the hours gone
 * by, so that a night in which clocks are changed ends when every other does.
 */
export function today(timeZone: string, dayEndsAt = 0, now = new Date()): string {
  // Swedish dates are written as ISO dates: "2026-11-21 01:30".
  const wall = new Intl.DateTimeFormat("sv-SE", {
    timeZone: usableTimeZone(timeZone) ?? DEFAULT_TIME_ZONE,
    dateStyle: "short",
    timeStyle: "short",
  }).format(now);
  const [date = "", time = ""] = wall.split(" ");
  return Number(time.slice(0, 2)) < dayEndsAt ? addDays(date, -1) : date;
}

const MINUTE_MS = 60_000;
/** A day lasts no longer, whatever clocks and calendars do in between. */
const LONGEST_DAY_MIN = 49 * 60;

/** When the day that it is now, for that writer, is over: the first minute of the next one. */
export function dayIsOverAt(timeZone: string, dayEndsAt = 0, now = new Date()): Date {
  const day = today(timeZone, dayEndsAt, now);
  const from = Math.floor(now.getTime() / MINUTE_MS);
  let [still, over] = [0, LONGEST_DAY_MIN];
  while (over - still > 1) {
    const middle = Math.floor((still + over) / 2);
    if (today(timeZone, dayEndsAt, new Date((from + middle) * MINUTE_MS)) > day) over = middle;
    else still = middle;
  }
  return new Date((from + over) * MINUTE_MS);
}

/** The calendar date so many days later. */
export function addDays(day: string, days: number): string {
  return toDay(new Date(fromDay(day).getTime() + days * 86_400_000));
}

/** A date column's value (midnight UTC) as a calendar date. */
export function toDay(value: Date): string {
  return value.toISOString().slice(0, 10);
}

/** A calendar date as a date column takes it. */
export function fromDay(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`);
}
