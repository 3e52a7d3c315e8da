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

/** Today's calendar date in an IANA time zone; in the default one where it is not known here. */
export function today(timeZone: string, now = new Date()): string {
  // Swedish dates are written as ISO dates.
  return new Intl.DateTimeFormat("sv-SE", {
    timeZone: usableTimeZone(timeZone) ?? DEFAULT_TIME_ZONE,
    dateStyle: "short",
  }).format(now);
}

/** A date column's value (midnight UTC) as a calendar date. */
export function toDay(value: Date): string {
  return value.toISOString().slice(0, 10);
}

/** A calendar date as a date column takes it. */
export function fromDay(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`);
}
