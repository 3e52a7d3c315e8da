import { type Actor, audited } from "@/lib/domains/audit/audit";
import { writeMail } from "@/lib/domains/mail/mail";
import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { AppError } from "@/lib/shared/errors";
import { knownLocale } from "@/lib/shared/locale";

type Needs = {
  prisma: PrismaClient;
  /** Signs a member out everywhere; in `tx` where sessions are rows. @throws AppError unavailable */
  endSessions(memberId: string, exceptId?: string, tx?: Prisma.TransactionClient): Promise<void>;
  tellEnded(memberId: string): Promise<void>;
  /** As for who has forgotten it: so many links an hour to one address. @throws AppError too_many_requests */
  countReset(email: string): Promise<void>;
  mailWritten(): void;
};

export type MemberActs = ReturnType<typeof createMemberActs>;

/** What an admin may do for a member, or with their role, beside suspending them. */
export function createMemberActs({ prisma, endSessions, tellEnded, countReset, mailWritten }: Needs) {
  return {
    /**
     * Makes and unmakes an admin. One who is suspended is made none.
     * @throws AppError member_not_found, member_suspended; last_admin: there is always one
     */
    async setRole(by: Actor, id: string, role: "member" | "admin"): Promise<void> {
      // All who are admins now are held: of two who are unmade at once, the second finds the first gone.
      const admins = await prisma.member.findMany({ where: { role: "admin" }, select: { id: true } });
      const ids = admins.map((admin) => admin.id);
      await audited(
        prisma,
        by,
        async (tx) => {
          const member = await tx.member.findUnique({ where: { id }, select: { role: true, suspendedAt: true } });
          if (!member) throw new AppError("member_not_found");
          if (member.role === role) return { answer: null, acts: [] };
          if (role === "admin" && member.suspendedAt) throw new AppError("member_suspended");
          if (role === "member") {
            // Only who is held counts: nobody else is certain to stay one.
            const others = { id: { in: ids, not: id }, role: "admin", suspendedAt: null } as const;
            if ((await tx.member.count({ where: others })) === 0) throw new AppError("last_admin");
          }
          await tx.member.update({ where: { id }, data: { role } });
          const act = role === "admin" ? ("member.promote" as const) : ("member.demote" as const);
          const acts = [
            { act, target: "member" as const, targetId: id, before: { role: member.role }, after: { role } },
          ];
          return { answer: null, acts };
        },
        [id, ...ids],
      );
      await tellEnded(id);
    },

    /** Signs a member out everywhere. @throws AppError member_not_found, unavailable */
    async endSessions(by: Actor, id: string): Promise<void> {
      await audited(
        prisma,
        by,
        async (tx) => {
          if ((await tx.member.count({ where: { id } })) === 0) throw new AppError("member_not_found");
          // Before the commit: what the entry says has happened.
          await endSessions(id, undefined, tx);
          return { answer: null, acts: [{ act: "member.endSessions", target: "member", targetId: id }] };
        },
        [id],
      );
      await tellEnded(id);
    },

    /** A link for a new password, as if they had asked for it. @throws AppError member_not_found, member_suspended, too_many_requests */
    async sendReset(by: Actor, id: string): Promise<void> {
      const member = await prisma.member.findUnique({ where: { id }, select: { email: true } });
      if (!member) throw new AppError("member_not_found");
      await countReset(member.email);
      await audited(
        prisma,
        by,
        async (tx) => {
          const now = await tx.member.findUnique({ where: { id } });
          if (!now) throw new AppError("member_not_found");
          if (now.suspendedAt) throw new AppError("member_suspended");
          await writeMail(tx, { kind: "passwordReset", to: now.email, locale: knownLocale(now.locale), data: {} });
          return { answer: null, acts: [{ act: "member.sendReset", target: "member", targetId: id }] };
        },
        [id],
      );
      mailWritten();
    },
  };
}
