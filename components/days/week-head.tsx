import { useLocale } from "next-intl";

/** 7 January 2024 was a Sunday. */
const WEEK = Array.from({ length: 7 }, (_, index) => new Date(Date.UTC(2024, 0, 7 + index)));

/** The weekdays above a month. Each day below names its own aloud. */
export function WeekHead() {
  const weekday = new Intl.DateTimeFormat(useLocale(), { weekday: "short", timeZone: "UTC" });
  return (
    <div aria-hidden className="grid grid-cols-7 gap-1 pb-1 text-center text-ink-soft text-sm sm:gap-2">
      {WEEK.map((date) => (
        <span key={date.getTime()} className={date.getUTCDay() === 0 ? "text-danger" : ""}>
          {weekday.format(date)}
        </span>
      ))}
    </div>
  );
}
