import { addDays, fromDay, today } from "@/lib/shared/day";
import { nextMonth } from "@/lib/shared/month";

const MINUTE_MS = 60_000;
const DAY_MIN = 24 * 60;
/** Clocks are changed at a quarter of an hour alone. */
const QUARTER_MS = 15 * MINUTE_MS;

/** A stretch of time, `end` outside; milliseconds since 1970. */
export type Stretch = { start: number; end: number };

/** Days, months and times on the wall of one zone. It remembers where it looked last: a year is walked through quickly. */
export type Calendar = ReturnType<typeof calendarOf>;

const calendars = new Map<string, Calendar>();
const ZONES_MAX = 50;

/** The calendar of an IANA zone. */
export function zoneCalendar(timeZone: string): Calendar {
  const known = calendars.get(timeZone);
  if (known) return known;
  // Spellings are many: they must not pile up.
  if (calendars.size >= ZONES_MAX) calendars.clear();
  const calendar = calendarOf(timeZone);
  calendars.set(timeZone, calendar);
  return calendar;
}

function calendarOf(timeZone: string) {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  let quarter = { number: Number.NaN, aheadMs: 0 };
  let day: Stretch & { name: string } = { start: 0, end: 0, name: "" };
  let month: Stretch = { start: 0, end: 0 };

  /** How far the clocks of the zone are before UTC. */
  function aheadMs(now: number): number {
    const number = Math.floor(now / QUARTER_MS);
    if (number !== quarter.number) {
      const start = number * QUARTER_MS;
      // Swedish dates are written as ISO dates: "2026-11-21 01:30:00".
      quarter = { number, aheadMs: Date.parse(`${format.format(start).replace(" ", "T")}Z`) - start };
    }
    return quarter.aheadMs;
  }

  /** Where clocks go forward at midnight, there is none: the day begins with the change. */
  function startOf(name: string): number {
    const midnight = fromDay(name).getTime();
    const guess = midnight - aheadMs(midnight);
    const start = midnight - aheadMs(guess);
    return start + aheadMs(start) < midnight ? guess : start;
  }

  function dayOf(now: number): Stretch & { name: string } {
    if (now >= day.start && now < day.end) return day;
    const name = today(timeZone, 0, new Date(now));
    day = { name, start: startOf(name), end: startOf(addDays(name, 1)) };
    return day;
  }

  return {
    /** The calendar day that it is, such as "2026-11-29". */
    dayOf,

    /** The same of a month. */
    monthOf(now: number): Stretch {
      if (now >= month.start && now < month.end) return month;
      const name = dayOf(now).name.slice(0, 7);
      month = { start: startOf(`${name}-01`), end: startOf(`${nextMonth(name)}-01`) };
      return month;
    },

    /** Minutes since midnight that the clock on the wall shows. */
    minuteOf(now: number): number {
      return Math.floor((now + aheadMs(now)) / MINUTE_MS) % DAY_MIN;
    },
  };
}

/** "07:30" as minutes since midnight. */
export function minutesOf(wall: string): number {
  return Number(wall.slice(0, 2)) * 60 + Number(wall.slice(3));
}

/** When the quiet hours that it is in are over, as the clock on the wall says; null: it is in none. */
export function quietUntil(quiet: { from: string; to: string } | null, calendar: Calendar, now: number): number | null {
  if (!quiet) return null;
  const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)];
  const isIn = (minute: number) => (from < to ? minute >= from && minute < to : minute >= from || minute < to);
  const minute = calendar.minuteOf(now);
  if (!isIn(minute)) return null;
  const left = (to - minute + DAY_MIN) % DAY_MIN;
  const until = Math.floor(now / MINUTE_MS) * MINUTE_MS + left * MINUTE_MS;
  // Clocks may be changed in between: by as much as the wall says something else then.
  const past = ((calendar.minuteOf(until) - to + DAY_MIN * 1.5) % DAY_MIN) - DAY_MIN / 2;
  const moved = until - past * MINUTE_MS;
  if (calendar.minuteOf(moved) === to) return moved;
  // No clock shows that end: the change leaves it out, and they end with it.
  let at = Math.floor(now / QUARTER_MS) * QUARTER_MS;
  while (isIn(calendar.minuteOf(at))) at += QUARTER_MS;
  return at;
}
