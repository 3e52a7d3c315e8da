import type { Metadata } from "next";
import { unauthorized } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LockNotice } from "@/app/[locale]/lock-notice";
import { Missing } from "@/app/[locale]/missing";
import { CalendarKeys } from "@/components/days/calendar-keys";
import { DayCards } from "@/components/days/day-cards";
import { monthAfter } from "@/components/days/month-days";
import { MonthHead } from "@/components/days/month-head";
import { MonthView } from "@/components/days/month-view";
import { MoodChart } from "@/components/days/mood-chart";
import { StreakNote } from "@/components/days/streak-note";
import { formatDay } from "@/components/posts/card-labels";
import { buttonStyles } from "@/components/ui/button-styles";
import { CalendarPageQuery } from "@/lib/domains/posts/days/inputs";
import { currentMember } from "@/lib/http/sessions/session";
import { isDiaryDay } from "@/lib/shared/diary-day";
import type { Locale } from "@/lib/shared/locale";
import { services } from "@/lib/site/services";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "calendar" });
  return { title: t("title") };
}

/** My days by the calendar: a month, this day of earlier years, moods of the year. It works without a script. */
export default async function CalendarPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const query = CalendarPageQuery.safeParse(await searchParams);
  if (!query.success) return <Missing />;
  const member = await currentMember();
  if (!member) unauthorized();
  const { days } = services();
  const today = days.today(member);
  const { day, month = (day ?? today).slice(0, 7) } = query.data;
  const [found, streak, memories, moods, entries] = await Promise.all([
    days.calendar(member, { month }, locale),
    days.streak(member),
    days.onThisDay(member, { day: today }, locale),
    days.moods(member, { year: Number(month.slice(0, 4)) }),
    day ? days.ofDay(member, day, locale) : [],
  ]);
  const t = await getTranslations("calendar");
  const addressOf = (other: string) => (isDiaryDay(`${other}-01`) ? `/me/calendar?month=${other}` : null);
  const [earlier, later] = [addressOf(monthAfter(month, -1)), addressOf(monthAfter(month, 1))];
  return (
    <div className="mx-auto max-w-4xl space-y-8">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div className="min-w-0 space-y-1">
          <h1 className="font-title text-3xl sm:text-4xl">{t("title")}</h1>
          <StreakNote streak={streak} />
        </div>
        <a href="/me/random" className={buttonStyles({ variant: "outline" })}>
          {t("random")}
        </a>
      </div>
      <LockNotice next="/me/calendar" />
      <section aria-labelledby="month" className="space-y-3">
        <MonthHead
          month={month}
          count={found.days.length}
          earlier={earlier}
          later={later}
          isNow={month === today.slice(0, 7)}
        />
        <CalendarKeys month={month} earlier={earlier} later={later}>
          <MonthView month={found} today={today} />
        </CalendarKeys>
      </section>
      {day && (
        <section id="day" aria-labelledby="entries" className="scroll-mt-20 space-y-3">
          <h2 id="entries" className="font-title text-2xl">
            {formatDay(day, locale)}
          </h2>
          <p className="text-ink-soft">{t("entries", { count: entries.length })}</p>
          <DayCards posts={entries} />
          <div className="flex flex-wrap gap-2">
            <a href={`/write?day=${day}`} className={buttonStyles({ variant: "outline" })}>
              {t("writeMore")}
            </a>
            <a href={`/me/calendar?month=${month}`} className={buttonStyles({ variant: "ghost" })}>
              {t("closeDay")}
            </a>
          </div>
        </section>
      )}
      <section aria-labelledby="memories" className="space-y-3">
        <h2 id="memories" className="font-title text-2xl">
          {t("onThisDay")}
        </h2>
        {memories.items.length > 0 ? (
          <DayCards posts={memories.items} since={today} />
        ) : (
          <p className="text-ink-soft">{t("onThisDayNone")}</p>
        )}
      </section>
      <section aria-labelledby="moods" className="space-y-3">
        <h2 id="moods" className="font-title text-2xl">
          {t("moods", { year: String(moods.year) })}
        </h2>
        {moods.months.length > 0 ? <MoodChart moods={moods} /> : <p className="text-ink-soft">{t("moodsNone")}</p>}
      </section>
    </div>
  );
}
