import { notApart } from "@/lib/domains/blocks/rights";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { holdMembers, lockDiaryToEnter, lockMember } from "@/lib/engines/db/locks";
import { inTransaction, isMissingReference } from "@/lib/engines/db/refusals";
import type { EventBus } from "@/lib/engines/events/event-bus";
import { maskedAddress } from "@/lib/shared/email";
import { AppError } from "@/lib/shared/errors";
import { type Diary, type DiaryInvitation, INVITATION_DAYS, INVITATIONS_MAX } from "./diary";
import type { DiaryMail } from "./diary-mail";
import { holdDiary, requireUnlocked } from "./hold";
import type { NewDiary } from "./inputs";
import { invitedAs } from "./invited";
import { lookOf, readDiaries } from "./read-diaries";
import { acceptable, ownInvitation, seatedIn } from "./rights";
import { tellOfDeed } from "./tell";

type Needs = {
  prisma: PrismaClient;
  events: EventBus;
  mail: DiaryMail;
  /** Mails were written, and are committed. */
  mailWritten(): void;
  /** What an address is known by. */
  hashAddress(address: string): string;
};

const DAY_MS = 86_400_000;

export type Invitations = ReturnType<typeof createInvitations>;

/**
 * Asking somebody into a diary. Who invites an address never learns whether it has an account: it is hashed and
 * written, and nobody is looked up. Who has it finds the invitation by the same hash.
 */
export function createInvitations({ prisma, events, mail, mailWritten, hashAddress }: Needs) {
  async function one(memberId: string, id: string): Promise<Diary> {
    const [diary] = await readDiaries(prisma, memberId, id);
    if (!diary) throw new AppError("diary_not_found");
    return diary;
  }

  /** Who is asked, as it is kept. @throws AppError member_not_found, for a suspended member as for one who never was */
  async function asked({ friendEmail, memberId }: NewDiary) {
    if (friendEmail !== undefined) {
      return { emailHash: hashAddress(friendEmail), addressHint: maskedAddress(friendEmail) };
    }
    const member = await prisma.member.findUnique({
      where: { id: memberId, suspendedAt: null },
      select: { id: true, name: true },
    });
    if (!member) throw new AppError("member_not_found");
    return { invitedMemberId: member.id, addressHint: member.name };
  }

  return {
    /**
     * A diary that waits for somebody.
     * @throws AppError not_yourself, member_not_found, too_many_invitations, diaries_locked, not_signed_in when I am gone
     */
    async invite(inviterId: string, input: NewDiary): Promise<Diary> {
      const { name, rule, friendEmail } = input;
      const who = await asked(input);
      const made = inTransaction(prisma, async (tx) => {
        await holdMembers(tx, [inviterId, who.invitedMemberId ?? inviterId]);
        if (!(await lockMember(tx, inviterId))) throw new AppError("not_signed_in");
        await requireUnlocked(tx, inviterId);
        const me = await tx.member.findUniqueOrThrow({ where: { id: inviterId }, select: { email: true } });
        if (friendEmail === me.email || who.invitedMemberId === inviterId) throw new AppError("not_yourself");
        const now = Date.now();
        // One that was declined is not told: it waits and counts like any other.
        const waiting = await tx.invitation.count({
          where: { ...ownInvitation(inviterId), state: { in: ["open", "declined"] }, expiresAt: { gt: new Date(now) } },
        });
        if (waiting >= INVITATIONS_MAX) throw new AppError("too_many_invitations");
        const { id } = await tx.diary.create({
          data: {
            name,
            rule,
            members: { create: { memberId: inviterId, seat: 1 } },
            invitation: { create: { inviterId, ...who, expiresAt: new Date(now + INVITATION_DAYS * DAY_MS) } },
          },
          select: { id: true },
        });
        if (friendEmail !== undefined)
          await mail.invitation(tx, { to: { address: friendEmail }, inviterId, diaryId: id });
        else if (who.invitedMemberId) {
          // Who blocked the other hears nothing of them.
          const hears = await tx.member.count({ where: { id: who.invitedMemberId, ...notApart(inviterId) } });
          const to = { memberId: who.invitedMemberId };
          if (hears > 0) await mail.invitation(tx, { to, inviterId, diaryId: id });
        }
        return id;
      });
      const id = await made.catch((cause: unknown) => {
        // I am held, so it is the other one who has gone.
        throw isMissingReference(cause) ? new AppError("member_not_found", { cause }) : cause;
      });
      mailWritten();
      return one(inviterId, id);
    },

    /** Who asks me, the latest first; by mail only if I have confirmed that the address is mine. */
    async forMe(memberId: string): Promise<{ invitations: DiaryInvitation[]; isAddressConfirmed: boolean }> {
      const me = await invitedAs(prisma, memberId, hashAddress);
      const rows = await prisma.invitation.findMany({
        where: acceptable(me),
        include: { diary: { select: { name: true, rule: true } }, inviter: { select: { id: true, name: true } } },
        orderBy: { id: "desc" },
      });
      const invitations = rows.flatMap(({ diary, inviter, diaryId, createdAt, expiresAt }) =>
        diary && inviter
          ? [
              {
                id: diaryId,
                ...diary,
                from: inviter,
                createdAt: createdAt.toISOString(),
                expiresAt: expiresAt.toISOString(),
              },
            ]
          : [],
      );
      return { invitations, isAddressConfirmed: me.addressHash !== null };
    },

    /** How many ask me. */
    async countFor(memberId: string): Promise<number> {
      return prisma.invitation.count({ where: acceptable(await invitedAs(prisma, memberId, hashAddress)) });
    },

    /** @throws AppError diary_not_found, where nobody asks me (any more); diaries_locked */
    async accept(memberId: string, id: string): Promise<Diary> {
      const inviterId = await inTransaction(prisma, async (tx) => {
        const me = await invitedAs(tx, memberId, hashAddress);
        const before = await tx.invitation.findFirst({
          where: { diaryId: id, ...acceptable(me) },
          select: { inviterId: true },
        });
        if (!before) throw new AppError("diary_not_found");
        await requireUnlocked(tx, memberId);
        const there = await holdMembers(tx, [memberId, before.inviterId]);
        if (!there.has(memberId)) throw new AppError("not_signed_in");
        // Withdrawn, expired or accepted by then: it is looked at again behind the lock.
        const isThere = there.has(before.inviterId) && (await lockDiaryToEnter(tx, id));
        const entered =
          isThere &&
          (await tx.invitation.updateMany({
            where: { diaryId: id, ...acceptable(me) },
            data: { state: "accepted", emailHash: null, addressHint: "" },
          }));
        if (!entered || entered.count === 0) throw new AppError("diary_not_found");
        const now = new Date();
        await tx.diaryMember.create({ data: { diaryId: id, memberId, seat: 2, readAt: now } });
        await tx.diary.update({ where: { id, ...seatedIn(memberId) }, data: { state: "open", openedAt: now } });
        await tellOfDeed(tx, "accepted", { hearerId: before.inviterId, diaryId: id, actorId: memberId });
        return before.inviterId;
      });
      await events.publish({ type: "news", memberId: inviterId });
      return one(memberId, id);
    },

    /** Who invited is not told. @throws AppError diary_not_found */
    async decline(memberId: string, id: string): Promise<void> {
      await inTransaction(prisma, async (tx) => {
        const me = await invitedAs(tx, memberId, hashAddress);
        const isThere =
          (await tx.invitation.count({ where: { diaryId: id, ...acceptable(me) } })) > 0 &&
          (await lockDiaryToEnter(tx, id));
        const declined =
          isThere &&
          (await tx.invitation.updateMany({ where: { diaryId: id, ...acceptable(me) }, data: { state: "declined" } }));
        if (!declined || declined.count === 0) throw new AppError("diary_not_found");
      });
    },

    /** Repeating changes nothing. @throws AppError diary_not_found; diary_in_use when somebody has come in */
    async withdraw(memberId: string, id: string): Promise<Diary> {
      await inTransaction(prisma, async (tx) => {
        const { diary } = await holdDiary(tx, memberId, id);
        if (diary.state !== "invited") throw new AppError("diary_in_use");
        await tx.invitation.updateMany({
          where: { diaryId: id, ...ownInvitation(memberId) },
          data: { state: "withdrawn", emailHash: null, invitedMemberId: null },
        });
      });
      return one(memberId, id);
    },

    /** A diary that nobody came into. @throws AppError diary_not_found; diary_in_use while it waits, or is of two */
    async forget(memberId: string, id: string): Promise<void> {
      await inTransaction(prisma, async (tx) => {
        const { diary } = await holdDiary(tx, memberId, id);
        const { state, invitation } = diary;
        const waits = invitation !== null && lookOf(invitation.state, invitation.expiresAt) === "waiting";
        if (state !== "invited" || waits) throw new AppError("diary_in_use");
        await tx.diary.delete({ where: { id, ...seatedIn(memberId) } });
      });
    },
  };
}
