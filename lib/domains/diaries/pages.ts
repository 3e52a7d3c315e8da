import { inDiary, readable } from "@/lib/domains/posts/rights";
import type { Prisma } from "@/lib/engines/db/generated/client";
import { toDay, today } from "@/lib/shared/day";
import { AppError } from "@/lib/shared/errors";
import type { DiaryMail } from "./diary-mail";
import { holdDiary } from "./hold";
import { ownDiary } from "./rights";
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
     * The entry stands in it: that day's turn is taken, if it is the writer's today, and the friend hears of it. Written
     * late or about another day it takes none, so that nobody opens a day by filling it in; nor is it told of, where that
     * day is not open.
     * @returns who hears of it
     */
    async putIn(tx: Prisma.TransactionClient, { opensTogether, ...page }: Page): Promise<string[]> {
      const { diaryId, authorId, day, at } = page;
      const seats = await tx.diaryMember.findMany({
        where: { diary: { id: diaryId, ...ownDiary(authorId) } },
        select: { memberId: true, seat: true, member: { select: { timeZone: true, dayEndsAt: true } } },
      });
      const me = seats.find((seat) => seat.memberId === authorId);
      const hearerId = seats.find((seat) => seat.memberId !== authorId)?.memberId;
      if (!me || !hearerId) return [];
      const isToday = today(me.member.timeZone, me.member.dayEndsAt, at) === toDay(day);
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
