import { type Actor, audited } from "@/lib/domains/audit/audit";
import type { Member, Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { inTransaction, retried } from "@/lib/engines/db/refusals";
import { AppError } from "@/lib/shared/errors";
import { type PageTag, tagsOfMember } from "@/lib/shared/page-tags";
import type { NewSuspension } from "./inputs";
import { mailOfSuspension } from "./suspension-mails";

type Needs = {
  prisma: PrismaClient;
  /** Signs a member out everywhere; in `tx` where sessions are rows. @throws AppError unavailable */
  endSessions(memberId: string, exceptId: undefined, tx: Prisma.TransactionClient): Promise<void>;
  /** What their sessions keep open looks whether they live. */
  tellEnded(memberId: string): Promise<void>;
  forgetPages(tags: readonly PageTag[]): Promise<void>;
  /** Pictures of theirs may be drawn again. */
  wakeQueue(memberId: string): Promise<void>;
  /** Mails were written, and are committed. */
  mailWritten(): void;
  now?(): Date;
};

const DAY_MS = 86_400_000;
/** What a member made is written anew in one transaction: of who made much, that takes a while. */
const ALLOWED = { timeout: 120_000 };
/** So many hearts go out of sight, or come back, in one transaction. */
const LIKES_AT_ONCE = 2_000;
const AWAKE = { suspendedAt: null, suspendedUntil: null, suspensionReason: "" };

export type Suspensions = ReturnType<typeof createSuspensions>;

/**
 * Keeps a member out for a while, and lets them in again. What they made goes out of sight and comes back by triggers, in
 * the same transaction (prisma/migrations, moderation); who may come in is asked at every request, and pages that show
 * them are made anew.
 */
export function createSuspensions({ prisma, endSessions, tellEnded, forgetPages, wakeQueue, mailWritten, now }: Needs) {
  const clock = now ?? (() => new Date());

  async function told(memberId: string): Promise<void> {
    mailWritten();
    await forgetPages([...tagsOfMember(memberId), "tops"]);
    await tellEnded(memberId);
    // Where that fails the clock goes on with them.
    await followLikes(memberId).catch(() => {});
  }

  /** Hearts that were too many for the transaction: their posts show other numbers, and who is liked most may be another. */
  async function followLikes(memberId: string): Promise<void> {
    const more = () => prisma.$queryRaw<{ more: boolean }[]>`
      SELECT follow_likes(${memberId}::uuid, ${LIKES_AT_ONCE}::int) AS more`;
    let turns = 0;
    while ((await retried(more))[0]?.more) turns += 1;
    if (turns > 0) await forgetPages(["feed", "tops"]);
  }

  async function back(memberId: string): Promise<void> {
    await told(memberId);
    await wakeQueue(memberId);
  }

  /**
   * Before the commit: afterwards one may have begun that is theirs by right. One of theirs opens nothing meanwhile:
   * where the store can't be reached, it is ended when they are restored.
   */
  async function signOut(tx: Prisma.TransactionClient, memberId: string): Promise<void> {
    await endSessions(memberId, undefined, tx).catch((error: unknown) => {
      if (!(error instanceof AppError && error.code === "unavailable")) throw error;
    });
  }

  async function wake(tx: Prisma.TransactionClient, member: Member): Promise<void> {
    await tx.member.update({ where: { id: member.id }, data: AWAKE });
    await signOut(tx, member.id);
    await mailOfSuspension(tx, member, "restored", {});
  }

  /** Ends a suspension whose time is over, once, whoever comes first. @returns whether it did, or nothing was to do */
  async function liftIfOver(id: string): Promise<boolean> {
    const lifted = await inTransaction(
      prisma,
      async (tx) => {
        const member = await held(tx, id);
        if (!member?.suspendedAt) return "awake";
        if (!member.suspendedUntil || member.suspendedUntil > clock()) return "asleep";
        await wake(tx, member);
        return "lifted";
      },
      ALLOWED,
    );
    if (lifted === "lifted") await back(id);
    return lifted !== "asleep";
  }

  return {
    liftIfOver,

    /**
     * At once and everywhere; of one who is suspended already, reason and end are replaced.
     * @throws AppError member_not_found, not_yourself, is_admin
     */
    async suspend(by: Actor, id: string, { reason, days }: NewSuspension): Promise<void> {
      if (by.id === id) throw new AppError("not_yourself");
      const until = days === null ? null : new Date(clock().getTime() + days * DAY_MS);
      await audited(
        prisma,
        by,
        async (tx) => {
          const member = await held(tx, id);
          if (!member) throw new AppError("member_not_found");
          if (member.role === "admin") throw new AppError("is_admin");
          const since = member.suspendedAt ?? clock();
          const data = { suspendedAt: since, suspendedUntil: until, suspensionReason: reason };
          await tx.member.update({ where: { id }, data });
          await signOut(tx, id);
          const { timeZone } = member;
          const words = { reason, until: until?.toISOString() ?? null, timeZone };
          await mailOfSuspension(tx, member, "suspended", words);
          const act = { act: "member.suspend", target: "member", targetId: id } as const;
          return { answer: null, acts: [{ ...act, before: stateOf(member), after: { suspended: true, until, days } }] };
        },
        [id],
        ALLOWED,
      );
      await told(id);
    },

    /** Of one who is not suspended nothing changes. @throws AppError member_not_found */
    async restore(by: Actor, id: string): Promise<void> {
      const isWoken = await audited(
        prisma,
        by,
        async (tx) => {
          const member = await held(tx, id);
          if (!member) throw new AppError("member_not_found");
          if (!member.suspendedAt) return { answer: false, acts: [] };
          await wake(tx, member);
          const act = { act: "member.restore", target: "member", targetId: id } as const;
          return {
            answer: true,
            acts: [{ ...act, before: stateOf(member), after: { suspended: false, until: null } }],
          };
        },
        [id],
        ALLOWED,
      );
      if (isWoken) await back(id);
    },

    /**
     * Ends those whose time is over, and goes on with hearts that nobody went on with: where one can't be, the others are.
     * @returns when the next one ends, in milliseconds; null where none has an end
     */
    async liftEnded(onError: (error: unknown) => void): Promise<number | null> {
      const over = await prisma.member.findMany({
        where: { suspendedUntil: { lte: clock() } },
        select: { id: true },
        orderBy: { suspendedUntil: "asc" },
        take: 100,
      });
      const behind = await prisma.member.findMany({ where: { likesBehind: true }, select: { id: true }, take: 100 });
      for (const { id } of behind) await followLikes(id).catch(onError);
      const failed: string[] = [];
      for (const { id } of over) {
        await liftIfOver(id).catch((error: unknown) => {
          failed.push(id);
          onError(error);
        });
      }
      // Those that failed wait for the clock to come round, or it would not stand still.
      const next = await prisma.member.findFirst({
        where: { suspendedUntil: { not: null }, id: { notIn: failed } },
        orderBy: { suspendedUntil: "asc" },
        select: { suspendedUntil: true },
      });
      return next?.suspendedUntil ? Math.max(0, next.suspendedUntil.getTime() - clock().getTime()) : null;
    },
  };
}

/** Held against whoever writes something of theirs: that waits, and then finds out (is_suspended of the migrations). */
async function held(tx: Prisma.TransactionClient, id: string): Promise<Member | null> {
  await tx.$queryRaw`SELECT 1 FROM "Member" WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.member.findUnique({ where: { id } });
}

function stateOf({ suspendedAt, suspendedUntil }: Member) {
  return { suspended: suspendedAt !== null, until: suspendedUntil };
}
