import { inDiary, readable } from "@/lib/domains/posts/rights";
import type { Prisma } from "@/lib/engines/db/generated/client";
import { toDay, today } from "@/lib/shared/day";
import { AppError } from "@/lib/shared/errors";
import type { Clock } from "./days";
import type { DiaryMail } from "./diary-mail";
import { holdDiary } from "./hold";
import { seatedIn } from "./rights";
import { tellOfDeed, tellOfPage } from "./tell";

type Page = { diaryId: string; authorId: string; day: Date; at: Date; opensTogether: boolean };
type Turn = Omit<Page, "opensTogether">;

/** What putting an entry into a diary means to the diary. */
export function createPages({ mail }: { mail: DiaryMail }) {
  return {
    /**
     * Holds a diary that takes entries of this member. What is put in from now on opens by its rule as it is.
     * @throws AppError diary_not_found, diary_not_open
     */
    async hold(tx: Prisma.TransactionClient, memberId: string, diaryId: string): Promise<{ opensTogether: boolean }> {
      const { diary } = await holdDiary(tx, memberId, diaryId);
      if (diary.state !== "open") throw new AppError("diary_not_open");
      return { opensTogether: diary.rule === "together" };
    },

    /**
     * Holds a diary in which an entry stands that may be moved to another day.
     * @returns whether it takes entries @throws AppError diary_not_found
     */
    async holdToMove(tx: Prisma.TransactionClient, memberId: string, diaryId: string): Promise<boolean> {
      return (await holdDiary(tx, memberId, diaryId)).diary.state === "open";
    },

    /**
     * The entry was moved to another day: where that is its writer's today, its turn is taken as by one that is put in. The
     * friend hears of it only where it opens what they wrote.
     * @returns who hears of it
     */
    async moved(tx: Prisma.TransactionClient, { diaryId, authorId, day, at }: Turn): Promise<string[]> {
      const { me, hearerId } = await seatsOf(tx, diaryId, authorId);
      if (!me || !hearerId || !isTodayOf(me, day, at)) return [];
      if (!(await takeTurn(tx, me.seat, { diaryId, authorId, day, at }))) return [];
      await tellOfDeed(tx, "opened", { hearerId, diaryId, actorId: authorId, day: toDay(day) });
      return [hearerId];
    },

    /**
     * The entry stands in it: that day's turn is taken, if it is the writer's today, and the friend hears of it. Written
     * late or about another day it takes none, so that nobody opens a day by filling it in; nor is it told of, where that
     * day is not open.
     * @returns who hears of it
     */
    async putIn(tx: Prisma.TransactionClient, { opensTogether, ...page }: Page): Promise<string[]> {
      const { diaryId, authorId, day, at } = page;
      const { me, hearerId } = await seatsOf(tx, diaryId, authorId);
      if (!me || !hearerId) return [];
      const isToday = isTodayOf(me, day, at);
      const opens = isToday && (await takeTurn(tx, me.seat, page));
      if (opensTogether && !isToday && !(await isOpened(tx, page))) return [];
      const about = { hearerId, diaryId, actorId: authorId };
      if (opens) await tellOfDeed(tx, "opened", { ...about, day: toDay(day) });
      else await tellOfPage(tx, { ...about, at });
      await mail.page(tx, { memberId: hearerId, diaryId });
      return [hearerId];
    },
  };
}

/** The writer's seat, and who hears of what they do; undefined where one of them is gone. */
async function seatsOf(tx: Prisma.TransactionClient, diaryId: string, authorId: string) {
  const seats = await tx.diaryMember.findMany({
    where: { diary: { id: diaryId, ...seatedIn(authorId) } },
    select: { memberId: true, seat: true, member: { select: { timeZone: true, dayEndsAt: true } } },
  });
  const me = seats.find((seat) => seat.memberId === authorId);
  return { me, hearerId: seats.find((seat) => seat.memberId !== authorId)?.memberId };
}

function isTodayOf({ member }: { member: Clock }, day: Date, at: Date): boolean {
  return today(member.timeZone, member.dayEndsAt, at) === toDay(day);
}

/** Whether both wrote that day on that day. */
async function isOpened(
  tx: Prisma.TransactionClient,
  { diaryId, day }: Pick<Page, "diaryId" | "day">,
): Promise<boolean> {
  const opened = { firstAt: { not: null }, secondAt: { not: null } };
  return (await tx.diaryDay.count({ where: { diaryId, day, ...opened } })) > 0;
}

/** @returns whether a day opens by it that hid something */
async function takeTurn(
  tx: Prisma.TransactionClient,
  seat: number,
  { diaryId, authorId, day, at }: Turn,
): Promise<boolean> {
  // Held, so that a page that is taken back at this moment gives up its turn before, or finds this one.
  await tx.$queryRaw`
    SELECT 1 FROM "DiaryDay" WHERE "diaryId" = ${diaryId}::uuid AND day = ${day}::date FOR NO KEY UPDATE`;
  const [mine, theirs] = seat === 1 ? (["firstAt", "secondAt"] as const) : (["secondAt", "firstAt"] as const);
  const { count } = await tx.diaryDay.updateMany({ where: { diaryId, day, [mine]: null }, data: { [mine]: at } });
  if (count === 0) return false;
  const opened = await tx.diaryDay.count({ where: { diaryId, day, [theirs]: { not: null } } });
  if (opened === 0) return false;
  // It is open by now: what it hid is the writer's to read.
  const hidden = { ...inDiary(diaryId), day, opensTogether: true };
  return (await tx.post.count({ where: { ...hidden, ...readable(authorId) } })) > 0;
}
