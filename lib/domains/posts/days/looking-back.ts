import { Prisma, type PrismaClient } from "@/lib/engines/db/generated/client";
import { fromDay } from "@/lib/shared/day";
import type { Locale } from "@/lib/shared/locale";
import { BEGINNING_CHARACTERS, type DayPost, type DayPostRow, toDayPost } from "./day-post";

/** Of one day, and of earlier years. */
const MOST = 12;

/** What a DayPost is read from. */
const COLUMNS = Prisma.sql`post.id, post.day, post.title, left(post.body, ${BEGINNING_CHARACTERS}) AS beginning, post.mood,
  cover.key, cover.thumbhash, cover."altKo", cover."altEn"`;

/** One member's posts about a day, oldest first. */
export async function ofDay(prisma: PrismaClient, memberId: string, day: string, locale: Locale): Promise<DayPost[]> {
  const rows = await prisma.$queryRaw<DayPostRow[]>`
    SELECT ${COLUMNS} FROM "Post" post LEFT JOIN "Picture" cover ON cover.id = post."coverPictureId"
    WHERE own(post, ${memberId}::uuid) AND tells_of_day(post) AND post.day = ${fromDay(day)}::date
    ORDER BY post.id LIMIT ${MOST}`;
  return rows.map((row) => toDayPost(row, locale));
}

/** One member's posts about the same day of earlier years, the latest year first. */
export async function onThisDay(
  prisma: PrismaClient,
  memberId: string,
  day: string,
  locale: Locale,
): Promise<DayPost[]> {
  const rows = await prisma.$queryRaw<DayPostRow[]>`
    SELECT ${COLUMNS} FROM "Post" post LEFT JOIN "Picture" cover ON cover.id = post."coverPictureId"
    WHERE tells_of_day(post) AND own(post, ${memberId}::uuid) AND post.day < ${fromDay(day)}::date
      AND extract(month FROM post.day) * 100 + extract(day FROM post.day) = ANY(${sameDays(day)}::numeric[])
    ORDER BY post.day DESC, post.id LIMIT ${MOST}`;
  return rows.map((row) => toDayPost(row, locale));
}

/** Month and day as one number, as the index has them. Where there is no 29 February, it is remembered on the 28th. */
export function sameDays(day: string): number[] {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const isCommon = new Date(Date.UTC(year, 1, 29)).getUTCMonth() !== 1;
  const own = month * 100 + date;
  return own === 228 && isCommon ? [228, 229] : [own];
}
