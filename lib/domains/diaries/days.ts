import type { Prisma } from "@/lib/engines/db/generated/client";
import { addDays, fromDay, toDay, today } from "@/lib/shared/day";
import type { DiaryDay, DiaryMonth } from "./diary";

/** What decides which day a member's today is. */
export type Clock = { timeZone: string; dayEndsAt: number };
/** The two of a diary that may still write, by whom a day can open; null: nobody. */
type Writers = { me: Clock; friend: Clock } | null;

type Row = {
  diaryId: string;
  day: Date;
  mine: boolean;
  theirs: boolean;
  shut: boolean;
  myTurn: boolean;
  theirTurn: boolean;
};

/** Days of some diaries of a member's on which somebody wrote, from the first to the last (diary_days of the migrations). */
export async function daysOf(
  prisma: Prisma.TransactionClient,
  memberId: string,
  diaryIds: string[],
  [first, last]: [string, string],
): Promise<Row[]> {
  return prisma.$queryRaw<Row[]>`
    SELECT * FROM diary_days(${memberId}::uuid, ${diaryIds}::uuid[], ${fromDay(first)}::date, ${fromDay(last)}::date)
    ORDER BY day`;
}

/** A day as one of the two sees it. @param now the moment that decides whether it can still open */
export function toDiaryDay(row: Row, writers: Writers, now = new Date()): DiaryDay {
  const day = toDay(row.day);
  const canWrite = (clock: Clock) => today(clock.timeZone, clock.dayEndsAt, now) <= day;
  const canOpen =
    writers !== null && (row.myTurn || canWrite(writers.me)) && (row.theirTurn || canWrite(writers.friend));
  return {
    day,
    wrote: row.mine && row.theirs ? "both" : row.mine ? "me" : "friend",
    state: !row.shut ? "open" : canOpen ? "waiting" : "missed",
  };
}

/** A month of one diary, "2026-11". */
export async function monthOf(
  prisma: Prisma.TransactionClient,
  memberId: string,
  diaryId: string,
  month: string,
  writers: Writers,
): Promise<DiaryMonth> {
  const first = `${month}-01`;
  const last = addDays(`${addDays(`${month}-28`, 4).slice(0, 7)}-01`, -1);
  const rows = await daysOf(prisma, memberId, [diaryId], [first, last]);
  return { month, days: rows.map((row) => toDiaryDay(row, writers)) };
}
