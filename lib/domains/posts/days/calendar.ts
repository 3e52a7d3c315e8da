import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { addDays, fromDay, toDay } from "@/lib/shared/day";
import type { Locale } from "@/lib/shared/locale";
import type { DayMood } from "../post";
import { type CoverColumns, type DayCover, toCover } from "./day-post";

/** A day I wrote about. */
export type CalendarDay = {
  day: string;
  /** How many posts tell of it. */
  count: number;
  /** The first of them. */
  postId: string;
  /** Of the first that has one. */
  mood: DayMood | null;
  cover: DayCover | null;
};

/** "2026-11". */
export type CalendarMonth = { month: string; days: CalendarDay[] };

type Row = Omit<CalendarDay, "day" | "cover"> & CoverColumns & { day: Date };

/** The first day of the month after. */
export function nextMonth(month: string): string {
  return `${addDays(`${month}-28`, 4).slice(0, 7)}-01`;
}

/** One member's days of a month, in one query. */
export async function calendar(
  prisma: PrismaClient,
  memberId: string,
  month: string,
  locale: Locale,
): Promise<CalendarMonth> {
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT post.day, count(*)::int AS count, (array_agg(post.id ORDER BY post.id))[1] AS "postId",
      (array_agg(post.mood ORDER BY post.id) FILTER (WHERE post.mood IS NOT NULL))[1] AS mood,
      (array_agg(cover.key ORDER BY post.id) FILTER (WHERE cover.key IS NOT NULL))[1] AS key,
      (array_agg(cover."altKo" ORDER BY post.id) FILTER (WHERE cover.key IS NOT NULL))[1] AS "altKo",
      (array_agg(cover."altEn" ORDER BY post.id) FILTER (WHERE cover.key IS NOT NULL))[1] AS "altEn",
      (array_agg(cover.thumbhash ORDER BY post.id) FILTER (WHERE cover.key IS NOT NULL))[1] AS thumbhash
    FROM "Post" post LEFT JOIN "Picture" cover ON cover.id = post."coverPictureId"
    WHERE own(post, ${memberId}::uuid) AND tells_of_day(post)
      AND post.day >= ${fromDay(`${month}-01`)}::date AND post.day < ${fromDay(nextMonth(month))}::date
    GROUP BY post.day ORDER BY post.day`;
  const days = rows.map(({ day, count, postId, mood, ...cover }) => ({
    day: toDay(day),
    count,
    postId,
    mood,
    cover: toCover(cover, locale),
  }));
  return { month, days };
}
