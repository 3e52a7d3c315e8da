import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { fromDay } from "@/lib/shared/day";
import type { DayMood } from "../post";

/** How often each mood was chosen in a month, 1 to 12; moods that were not are left out. */
export type MonthMoods = { month: number; counts: Partial<Record<DayMood, number>> };
/** Months without a mood are left out. */
export type YearMoods = { year: number; months: MonthMoods[] };

/** One member's moods of a year, by month. */
export async function moods(prisma: PrismaClient, memberId: string, year: number): Promise<YearMoods> {
  const rows = await prisma.$queryRaw<{ month: number; mood: DayMood; count: number }[]>`
    SELECT extract(month FROM post.day)::int AS month, post.mood, count(*)::int AS count FROM "Post" post
    WHERE own(post, ${memberId}::uuid) AND post.mood IS NOT NULL
      AND post.day BETWEEN ${fromDay(`${year}-01-01`)}::date AND ${fromDay(`${year}-12-31`)}::date
    GROUP BY 1, 2 ORDER BY 1, 2`;
  const months = new Map<number, MonthMoods>();
  for (const { month, mood, count } of rows) {
    const known = months.get(month) ?? { month, counts: {} };
    months.set(month, { month, counts: { ...known.counts, [mood]: count } });
  }
  return { year, months: [...months.values()] };
}
