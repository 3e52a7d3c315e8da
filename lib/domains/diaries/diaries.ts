import { findsDiariesOpen } from "@/lib/domains/face-keys/rights";
import { ownNews } from "@/lib/domains/notifications/rights";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { inTransaction } from "@/lib/engines/db/refusals";
import type { EventBus } from "@/lib/engines/events/event-bus";
import { today } from "@/lib/shared/day";
import { AppError } from "@/lib/shared/errors";
import { monthOf } from "./days";
import { type Diary, type DiaryMonth, type DiaryRule, FORGOTTEN_DAYS, type MyDiaries } from "./diary";
import { holdDiary } from "./hold";
import type { DiaryCalendarQuery, DiaryPatch } from "./inputs";
import type { Invitations } from "./invitations";
import { readDiaries } from "./read-diaries";
import { ownDiary, seatedIn } from "./rights";
import { tellOfDeed } from "./tell";

type Needs = { prisma: PrismaClient; events: EventBus; forMe: Invitations["forMe"] };

const DAY_MS = 86_400_000;

export type Diaries = ReturnType<typeof createDiaries>;

/** Secret diaries of two. Asking somebody in is in invitations.ts, what is put in in pages.ts, the end in farewell.ts. */
export function createDiaries({ prisma, events, forMe }: Needs) {
  async function one(memberId: string, id: string): Promise<Diary> {
    const [diary] = await readDiaries(prisma, memberId, id);
    if (!diary) throw new AppError("diary_not_found");
    return diary;
  }

  return {
    /** The latest first. What nobody came into vanishes after a while. */
    async mine(memberId: string): Promise<MyDiaries> {
      const long = new Date(Date.now() - FORGOTTEN_DAYS * DAY_MS);
      await prisma.diary.deleteMany({
        where: { ...ownDiary(memberId), state: "invited", invitation: { expiresAt: { lt: long } } },
      });
      const [diaries, asked, open] = await Promise.all([
        readDiaries(prisma, memberId),
        forMe(memberId),
        prisma.member.count({ where: { id: memberId, ...findsDiariesOpen() } }),
      ]);
      return { diaries, isLocked: open === 0, ...asked };
    },

    /** @throws AppError diary_not_found, for somebody else's as for one that never was */
    get: one,

    /** For both. @throws AppError diary_not_found */
    async rename(memberId: string, id: string, { name }: DiaryPatch): Promise<Diary> {
      const { count } = await prisma.diary.updateMany({ where: { id, ...ownDiary(memberId) }, data: { name } });
      if (count === 0) throw new AppError("diary_not_found");
      return one(memberId, id);
    },

    /** The days of a month on which somebody wrote, this month's where none is named. @throws AppError diary_not_found */
    async calendar(memberId: string, id: string, { month }: DiaryCalendarQuery): Promise<DiaryMonth> {
      const diary = await prisma.diary.findFirst({
        where: { id, ...ownDiary(memberId) },
        select: {
          state: true,
          members: { select: { memberId: true, member: { select: { timeZone: true, dayEndsAt: true } } } },
        },
      });
      const me = diary?.members.find((seat) => seat.memberId === memberId)?.member;
      if (!diary || !me) throw new AppError("diary_not_found");
      const friend = diary.members.find((seat) => seat.memberId !== memberId)?.member;
      const asked = month ?? today(me.timeZone, me.dayEndsAt).slice(0, 7);
      return monthOf(prisma, memberId, id, asked, diary.state === "open" && friend ? { me, friend } : null);
    },

    /**
     * Wants a rule; where the other one wants it too it is the diary's, for what is put in from then on.
     * @throws AppError diary_not_found, diary_not_open
     */
    async wishRule(memberId: string, id: string, rule: DiaryRule): Promise<Diary> {
      const hearer = await inTransaction(prisma, async (tx) => {
        const { diary, friendId } = await holdDiary(tx, memberId, id);
        if (diary.state !== "open") throw new AppError("diary_not_open");
        if (rule === diary.rule || diary.proposedById === memberId) return null;
        const agrees = diary.proposedRule === rule && diary.proposedById !== null;
        const data = agrees
          ? { rule, proposedRule: null, proposedById: null }
          : { proposedRule: rule, proposedById: memberId };
        await tx.diary.update({ where: { id, ...seatedIn(memberId) }, data });
        const deed = agrees ? "ruleChanged" : "ruleProposed";
        if (friendId) await tellOfDeed(tx, deed, { hearerId: friendId, diaryId: id, actorId: memberId });
        return friendId;
      });
      if (hearer) await events.publish({ type: "news", memberId: hearer });
      return one(memberId, id);
    },

    /** The rule stays: a proposal is taken back, or not agreed to. @throws AppError diary_not_found */
    async dropRule(memberId: string, id: string): Promise<Diary> {
      await inTransaction(prisma, async (tx) => {
        await holdDiary(tx, memberId, id);
        const data = { proposedRule: null, proposedById: null };
        await tx.diary.update({ where: { id, ...seatedIn(memberId) }, data });
      });
      return one(memberId, id);
    },

    /** What stands in it is read, and new pages are no news any more. @throws AppError diary_not_found */
    async read(memberId: string, id: string): Promise<Diary> {
      const readAt = new Date();
      const { count } = await prisma.diaryMember.updateMany({
        where: { memberId, diary: { id, ...ownDiary(memberId) } },
        data: { readAt },
      });
      if (count === 0) throw new AppError("diary_not_found");
      const pages = { diaryId: id, kind: "page", readAt: null } as const;
      const told = await prisma.notification.updateMany({
        where: { ...ownNews(memberId), ...pages },
        data: { readAt },
      });
      if (told.count > 0) await events.publish({ type: "news", memberId });
      return one(memberId, id);
    },
  };
}
