import { DAYS_MAX, isCounted } from "@/lib/domains/visits/visit";
import { addDays, Day } from "@/lib/shared/day";
import { Month } from "@/lib/shared/month";
import { DEFAULT_TIME_ZONE, usableTimeZone } from "@/lib/shared/time-zone";

export const PRESETS = ["7", "30", "90", "month", "lastMonth", "year", "all"] as const;
export type Preset = (typeof PRESETS)[number];

/** What an address of the dashboard asks for. */
export type Asked = {
  /** Null where both days are told. */
  preset: Preset | null;
  /** Null: from the first day that has numbers. */
  from: string | null;
  to: string;
  timeZone: string;
  /** Of the chart of hours; null is the range itself. */
  month: string | "all" | null;
};

type Query = Record<string, string | string[] | undefined>;

/**
 * What an address asks for. What it does not say, or says in a way that can't be, is the last 30 days in the reader's
 * zone: a mistyped address shows numbers too, and the page says of which days.
 * @param today the calendar date in a zone
 */
export function askedOf(query: Query, reader: { timeZone: string }, today: (timeZone: string) => string): Asked {
  // An offset is no zone: "+09:00" means the opposite to some databases.
  const named = typeof query.tz === "string" && /^[a-z]/i.test(query.tz) ? usableTimeZone(query.tz) : undefined;
  const timeZone = named ?? usableTimeZone(reader.timeZone) ?? DEFAULT_TIME_ZONE;
  const now = today(timeZone);
  const month =
    query.month === "all" || Month.refine(isCounted).safeParse(query.month).success ? (query.month as string) : null;
  const days = daysOf(query, now);
  if (days) return { preset: null, ...days, timeZone, month };
  const preset = PRESETS.find((known) => known === query.range) ?? "30";
  return { preset, ...presetDays(preset, now), timeZone, month };
}

/**
 * Two days that are told, the earlier first, none after today, and no more than one answer spans; one alone is that day.
 * Null where one of them is no day of this site.
 */
function daysOf(query: Query, today: string): { from: string; to: string } | null {
  const told = [query.from, query.to].flatMap((day) => {
    const { data } = Day.safeParse(day);
    return data ? [data] : [];
  });
  if (!told.every(isCounted)) return null;
  const [from, to = from] = told.map((day) => (day < today ? day : today)).sort();
  return from && to ? { from: atMost(from, to), to } : null;
}

/** The first day of a range that ends there, or the earliest that one answer spans. */
function atMost(from: string, to: string): string {
  const earliest = addDays(to, 1 - DAYS_MAX);
  return from < earliest ? earliest : from;
}

/** The first day of all: of the months that have numbers, the latest first. */
export function firstDay(months: readonly string[], to: string): string {
  const first = months.at(-1);
  return first ? atMost(`${first}-01`, to) : to;
}

/** The days that a preset means on a day; "all" begins where the numbers do. */
export function presetDays(preset: Preset, today: string): { from: string | null; to: string } {
  const firstOfMonth = `${today.slice(0, 7)}-01`;
  switch (preset) {
    case "month":
      return { from: firstOfMonth, to: today };
    case "lastMonth": {
      const to = addDays(firstOfMonth, -1);
      return { from: `${to.slice(0, 7)}-01`, to };
    }
    case "year":
      return { from: `${today.slice(0, 4)}-01-01`, to: today };
    case "all":
      return { from: null, to: today };
    default:
      return { from: addDays(today, 1 - Number(preset)), to: today };
  }
}

/** How an address says it, as pairs: a form holds them in hidden fields. The default is not said. */
export function saidOf({ preset, from, to, timeZone, month }: Asked, reader: { timeZone: string }): [string, string][] {
  const days: [string, string][] = preset
    ? [["range", preset]]
    : [["from", from ?? to] as [string, string], ["to", to]];
  return [
    ...(preset === "30" ? [] : days),
    ...(timeZone === reader.timeZone ? [] : [["tz", timeZone] as [string, string]]),
    ...(month ? [["month", month] as [string, string]] : []),
  ];
}

/** The address of the dashboard that asks for it. */
export function addressOf(asked: Asked, reader: { timeZone: string }): string {
  const said = saidOf(asked, reader);
  return said.length === 0 ? "/admin" : `/admin?${new URLSearchParams(said)}`;
}

/** First and last day of a month. */
export function daysOfMonth(month: string): { from: string; to: string } {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return { from: `${month}-01`, to: `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate())}` };
}
