import type { Identity } from "@/lib/domains/accounts/account";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { today } from "@/lib/shared/day";
import type { Locale } from "@/lib/shared/locale";
import { type CalendarMonth, calendar } from "./calendar";
import type { DayPost } from "./day-post";
import type { CalendarQuery, MoodsQuery, OnThisDayQuery } from "./inputs";
import { ofDay, onThisDay } from "./looking-back";
import { moods, type YearMoods } from "./moods";
import { type RandomDay, randomDay } from "./random-day";
import { type Streak, streak } from "./streak";

/** Who looks back, and what decides which day today is. */
type Writer = Pick<Identity, "id" | "timeZone" | "dayEndsAt">;

export type Days = ReturnType<typeof createDays>;

/**
 * My own days, by the calendar: whatever their circle, all that tells something of its day. A draft that is still empty
 * does not (tells_of_day of the migrations).
 */
export function createDays({ prisma }: { prisma: PrismaClient }) {
  const now = ({ timeZone, dayEndsAt }: Writer) => today(timeZone, dayEndsAt);
  return {
    /** Which day is today for this writer. */
    today: now,

    /** The days of a month that I wrote about. */
    calendar: (member: Writer, { month }: CalendarQuery, locale: Locale): Promise<CalendarMonth> =>
      calendar(prisma, member.id, month ?? now(member).slice(0, 7), locale),

    /** What I wrote about one day, oldest first, at most 12. */
    ofDay: (member: Writer, day: string, locale: Locale): Promise<DayPost[]> => ofDay(prisma, member.id, day, locale),

    /** The same day in earlier years, the latest first, at most 12. */
    async onThisDay(
      member: Writer,
      { day = now(member) }: OnThisDayQuery,
      locale: Locale,
    ): Promise<{ day: string; items: DayPost[] }> {
      return { day, items: await onThisDay(prisma, member.id, day, locale) };
    },

    /** How many days I wrote about, one after another. */
    streak: (member: Writer): Promise<Streak> => streak(prisma, member.id, now(member)),

    /** One of my days before today; null where there is none. */
    randomDay: (member: Writer): Promise<RandomDay | null> => randomDay(prisma, member.id, now(member)),

    /** How I felt in a year. */
    moods: (member: Writer, { year = Number(now(member).slice(0, 4)) }: MoodsQuery): Promise<YearMoods> =>
      moods(prisma, member.id, year),
  };
}
