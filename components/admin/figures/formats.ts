import { useLocale } from "next-intl";
import type { Locale } from "@/lib/shared/locale";
import type { Unit } from "./drawing";

export type Formats = ReturnType<typeof makeFormats>;

const MADE = new Map<Locale, Formats>();

/** Numbers, days and hours in the reader's language. */
export function useFormats(): Formats {
  return formatsOf(useLocale());
}

/** Made once a language: making them takes longer than a page of their words. */
export function formatsOf(locale: Locale): Formats {
  const made = MADE.get(locale) ?? makeFormats(locale);
  MADE.set(locale, made);
  return made;
}

function makeFormats(locale: Locale) {
  const isKorean = locale === "ko";
  const tag = isKorean ? "ko-KR" : "en-GB";
  const date = (parts: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { ...parts, timeZone: "UTC" });
    return (day: string) => format.format(new Date(`${day}T00:00:00Z`));
  };
  const span = (parts: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { ...parts, timeZone: "UTC" });
    return (from: string, to: string) =>
      format
        .formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`))
        .replaceAll(/\s*[~–]\s*/g, isKorean ? "~" : "–");
  };
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 0 });
  const compact = new Intl.NumberFormat(tag, { notation: "compact", maximumFractionDigits: 1 });
  const seconds = new Intl.NumberFormat(tag, {
    style: "unit",
    unit: "second",
    unitDisplay: "narrow",
    maximumSignificantDigits: 2,
  });
  const minutes = new Intl.NumberFormat(tag, {
    style: "unit",
    unit: "minute",
    unitDisplay: "narrow",
    maximumFractionDigits: 1,
  });
  const unit = (of: string, digits: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(tag, { style: "unit", unit: of, unitDisplay: isKorean ? "long" : "narrow", ...digits });
  const hours = unit("hour", { maximumFractionDigits: 1 });
  const wholeHours = unit("hour", { maximumFractionDigits: 2 });
  const dollars = (digits: number) =>
    new Intl.NumberFormat(tag, {
      style: "currency",
      currency: "USD",
      currencyDisplay: "narrowSymbol",
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  const [cents, fewerThanCents] = [dollars(2), dollars(4)];
  const axisDollars = new Intl.NumberFormat(tag, {
    style: "currency",
    currency: "USD",
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  });
  /** "$1.24"; what is less than a cent, and not nothing, in hundredths of one. */
  const money = (sum: number) => (sum > 0 && sum < 0.01 ? fewerThanCents : cents).format(sum);
  const duration = (ms: number) => (ms < 90_000 ? seconds.format(ms / 1000) : minutes.format(ms / 60_000));
  const monthLength = isKorean ? "long" : "short";
  const dayOnly = date({ month: "long", day: "numeric", weekday: "short" });
  const year = date({ year: "numeric" });
  const dayOfYear = (day: string) => (isKorean ? `${year(day)} ${dayOnly(day)}` : `${dayOnly(day)} ${year(day)}`);
  const [spanOnly, spanOfYear] = [
    span({ month: monthLength, day: "numeric" }),
    span({ year: "numeric", month: monthLength, day: "numeric" }),
  ];
  const [monthOnly, monthOfYear] = [
    date({ month: "short" }),
    date(isKorean ? { year: "2-digit", month: "numeric" } : { year: "2-digit", month: "short" }),
  ];
  const monthName = date({ year: "numeric", month: "long" });
  const [weekdayLong, weekdayShort] = [date({ weekday: "long" }), date({ weekday: "short" })];
  // The 1st of January 2024 was a Monday.
  const nth = (weekday: number) => `2024-01-0${weekday + 1}`;
  return {
    number: (count: number) => whole.format(count),
    compact: (count: number) => compact.format(count),
    percent: (share: number) => percent.format(share),
    /** "11월 3일 (화)", "Tue 3 November"; with its year where one is not clear. */
    dayIn: (at: string, withYear: boolean) => (withYear ? dayOfYear : dayOnly)(at),
    /** "11. 3.", "3 Nov": all numbers would be read two ways. */
    dayShort: date(isKorean ? { month: "numeric", day: "numeric" } : { month: "short", day: "numeric" }),
    days: span({ year: "numeric", month: "long", day: "numeric" }),
    daysIn: (from: string, to: string, withYear: boolean) => (withYear ? spanOfYear : spanOnly)(from, to),
    month: (month: string) => monthName(`${month}-01`),
    /** "11월", "Nov"; "24. 11.", "Nov 24" */
    monthIn: (month: string, withYear: boolean) => (withYear ? monthOfYear : monthOnly)(`${month}-01`),
    weekday: (weekday: number) => weekdayLong(nth(weekday)),
    weekdayShort: (weekday: number) => weekdayShort(nth(weekday)),
    /** "21시", "21:00" */
    hour: (hour: number) => (isKorean ? `${hour}시` : `${String(hour).padStart(2, "0")}:00`),
    duration,
    money,
    /** A number of a chart, as its tip says it. */
    inUnit(value: number, of: Unit | undefined): string {
      if (of === "dollars") return money(value);
      if (of === "hours") return wholeHours.format(value);
      return of === "seconds" ? duration(value * 1000) : whole.format(value);
    },
    /** The same under an axis, where there is little room. */
    axisIn(value: number, of: Unit | undefined): string {
      if (of === "dollars") return axisDollars.format(value);
      if (of === "hours") return hours.format(value);
      return of === "seconds" ? duration(value * 1000) : compact.format(value);
    },
  };
}
