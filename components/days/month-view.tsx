import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/posts/card-labels";
import { MoodIcon } from "@/components/posts/mood-icon";
import type { CalendarDay, CalendarMonth } from "@/lib/domains/posts/days/calendar";
import type { Locale } from "@/lib/shared/locale";
import { DayPicture } from "./day-picture";
import { type Cell, layOut } from "./month-days";
import { WeekHead } from "./week-head";

/** Where a day of mine is read: its one post, or the list of that day. */
export function addressOfDay({ day, count, postId }: CalendarDay): string {
  return count === 1 ? `/me/posts/${postId}` : `/me/calendar?day=${day}#day`;
}

/** A month of my days. Each is a link: to what was written about it, or to a new page for it. */
export function MonthView({ month: { month, days }, today }: { month: CalendarMonth; today: string }) {
  const locale = useLocale();
  const { before, cells } = layOut(month, days, today);
  return (
    <div className="paper-sheet p-2 sm:p-4">
      <WeekHead />
      <ol className="grid grid-cols-7 gap-1 sm:gap-2">
        {cells.map((cell, index) => (
          <li key={cell.day} style={index === 0 ? { gridColumnStart: before + 1 } : undefined}>
            <DayCell cell={cell} locale={locale} />
          </li>
        ))}
      </ol>
    </div>
  );
}

const TILE = "relative flex aspect-square min-h-11 w-full overflow-hidden rounded-lg text-sm no-underline";
const TODAY = "outline-2 outline-primary outline-offset-1";

function DayCell({
  cell: { day, date, found, isToday, isToCome },
  locale,
}: {
  cell: Cell<CalendarDay>;
  locale: Locale;
}) {
  const t = useTranslations();
  const ring = isToday ? TODAY : "";
  if (!found && isToCome) return <span className={`${TILE} p-1 text-ink-soft ${ring}`}>{date}</span>;
  const words = formatDay(day, locale);
  const said = { day: isToday ? `${words} (${t("calendar.today")})` : words, count: found?.count ?? 0 };
  const name = found?.mood
    ? t("calendar.writtenMood", { ...said, mood: t(`mood.${found.mood}`) })
    : t(found ? "calendar.written" : "calendar.blank", said);
  return (
    <a
      href={found ? addressOfDay(found) : `/write?day=${day}`}
      data-day={day}
      aria-label={name}
      aria-current={isToday ? "date" : undefined}
      className={`${TILE} focus-visible:z-10 ${ring} ${
        found
          ? "bg-yellow/30 font-semibold text-ink hover:shadow-lift"
          : "border border-line border-dashed hover:bg-sheet-deep"
      }`}
    >
      {found?.cover && <DayPicture cover={found.cover} className="absolute inset-0" decorative />}
      <span
        className={
          found?.cover
            ? "relative m-0.5 h-fit rounded-full bg-sheet/90 px-1 text-xs leading-4 sm:px-1.5 sm:text-sm sm:leading-5"
            : "p-1"
        }
      >
        {date}
      </span>
      {found && found.count > 1 && (
        <span className="absolute bottom-0.5 left-0.5 rounded-full bg-primary px-1.5 text-on-primary text-xs leading-4 sm:leading-5">
          {found.count}
        </span>
      )}
      {found?.mood && (
        <MoodIcon
          mood={found.mood}
          // On a phone it would hide a picture that is as small as itself; its name tells it.
          className={`absolute right-0.5 bottom-0.5 size-5 sm:size-7 ${found.cover ? "max-sm:hidden" : ""}`}
        />
      )}
    </a>
  );
}
