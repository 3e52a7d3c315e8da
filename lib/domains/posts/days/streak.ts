import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { addDays, fromDay } from "@/lib/shared/day";

/** Days I wrote about, one after another. A day that is filled in later counts as any other. */
export type Streak = {
  /** Up to today, or up to yesterday while today is not written yet; 0 where the writer rests. */
  current: number;
  longest: number;
  writtenToday: boolean;
  /** Yesterday was a rest after other days. */
  restedYesterday: boolean;
  /** Days of this month, today and before. */
  thisMonth: number;
};

/** @param today the writer's; days to come are left out */
export async function streak(prisma: PrismaClient, memberId: string, today: string): Promise<Streak> {
  const now = fromDay(today);
  const yesterday = fromDay(addDays(today, -1));
  const [found] = await prisma.$queryRaw<Streak[]>`
    WITH days AS (
      SELECT DISTINCT post.day FROM "Post" post
      WHERE writable(post, ${memberId}::uuid) AND tells_of_day(post) AND post.day <= ${now}::date
    ), runs AS (
      -- Days that follow each other are as far from their number as from each other.
      SELECT max(day) AS last, count(*)::int AS length
      FROM (SELECT day, day - (row_number() OVER (ORDER BY day))::int AS run FROM days) numbered GROUP BY run
    )
    SELECT coalesce(max(length), 0) AS longest,
      coalesce(max(length) FILTER (WHERE last >= ${yesterday}::date), 0) AS current,
      coalesce(bool_or(last = ${now}::date), false) AS "writtenToday",
      EXISTS (SELECT 1 FROM days WHERE day < ${yesterday}::date)
        AND NOT EXISTS (SELECT 1 FROM days WHERE day = ${yesterday}::date) AS "restedYesterday",
      (SELECT count(*)::int FROM days WHERE day >= ${fromDay(`${today.slice(0, 7)}-01`)}::date) AS "thisMonth"
    FROM runs`;
  return found ?? { current: 0, longest: 0, writtenToday: false, restedYesterday: false, thisMonth: 0 };
}
