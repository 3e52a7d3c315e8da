import { randomInt } from "node:crypto";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { addDays, fromDay, toDay } from "@/lib/shared/day";

/** One of my past days: its first post. */
export type RandomDay = { postId: string; day: string };

type Row = { id: string; day: Date };

/** So many dates are drawn at once: somebody who writes once a week is missed by all of them once in 40 times. */
const DRAWN = 24;
const DAY_MS = 86_400_000;

/**
 * A day before today, each as likely as any other: dates are drawn between the first and the last until one was written
 * about. For who writes so seldom that none was, it is the day after. Every look is one of an index, however many days there are.
 * @param draw a whole number from 0, below what it is given
 */
export async function randomDay(
  prisma: PrismaClient,
  memberId: string,
  today: string,
  draw: (below: number) => number = randomInt,
): Promise<RandomDay | null> {
  const [ends] = await prisma.$queryRaw<{ first: Date | null; last: Date | null }[]>`
    SELECT
      (SELECT day FROM "Post" post WHERE own(post, ${memberId}::uuid) AND tells_of_day(post)
        AND day < ${fromDay(today)}::date ORDER BY day LIMIT 1) AS first,
      (SELECT day FROM "Post" post WHERE own(post, ${memberId}::uuid) AND tells_of_day(post)
        AND day < ${fromDay(today)}::date ORDER BY day DESC LIMIT 1) AS last`;
  if (!ends?.first || !ends.last) return null;
  const first = toDay(ends.first);
  const span = Math.round((ends.last.getTime() - ends.first.getTime()) / DAY_MS) + 1;
  const dates = Array.from({ length: DRAWN }, () => addDays(first, draw(span)));
  const hits = await prisma.$queryRaw<Row[]>`
    SELECT DISTINCT ON (day) id, day FROM "Post" post
    WHERE own(post, ${memberId}::uuid) AND tells_of_day(post) AND day = ANY(${dates.map(fromDay)}::date[])
    ORDER BY day, id`;
  const byDay = new Map(hits.map(({ id, day }) => [toDay(day), id]));
  const hit = dates.find((date) => byDay.has(date));
  if (hit) return { postId: byDay.get(hit) ?? "", day: hit };
  const [next] = await prisma.$queryRaw<Row[]>`
    SELECT id, day FROM "Post" post
    WHERE own(post, ${memberId}::uuid) AND tells_of_day(post)
      AND day >= ${fromDay(dates[0] ?? first)}::date AND day < ${fromDay(today)}::date
    ORDER BY day, id LIMIT 1`;
  return next ? { postId: next.id, day: toDay(next.day) } : null;
}
