import { linkOf, spendLink } from "@/lib/domains/links/link";
import { writeMail } from "@/lib/domains/mail/mail";
import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { inTransaction, isUniqueViolation } from "@/lib/engines/db/refusals";
import type { RateLimit, RateLimiter } from "@/lib/engines/limits/rate-limiter";
import { maskedAddress } from "@/lib/shared/email";
import { AppError } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";
import { knownLocale } from "@/lib/shared/locale";
import { hashSecret } from "@/lib/shared/secrets";
import type { Identity } from "./account";
import { forgetNewAddress, tellMember, tellPasswordChanged } from "./account-mails";
import { deviceWords } from "./device";
import { hashPassword } from "./passwords";
import { ownLinks, ownPasskeys } from "./rights";
import { requirePassword } from "./ways-in";

/** By address, whether it has an account or not: who asks hears the same. */
export const RESET_LIMIT = { name: "reset-mail", points: 3, perS: 3600 } as const satisfies RateLimit;

type Needs = {
  prisma: PrismaClient;
  limiter: RateLimiter;
  /** As accounts need it. */
  endSessions(memberId: string, exceptId?: string, tx?: Prisma.TransactionClient): Promise<void>;
  tellEnded(memberId: string): Promise<void>;
  /** Mails were written, and are committed. */
  mailWritten(): void;
};

export type Recovery = ReturnType<typeof createRecovery>;

/** What goes by mail: showing that an address is one's own, another address, a forgotten password. */
export function createRecovery({ prisma, limiter, endSessions, tellEnded, mailWritten }: Needs) {
  return {
    /** The link again, for who has not confirmed yet; whoever has gets none. */
    async askToConfirm(memberId: string): Promise<void> {
      const member = await prisma.member.findUnique({ where: { id: memberId } });
      if (!member) throw new AppError("not_signed_in");
      if (!member.emailVerifiedAt) await tellMember(prisma, member, "confirm");
      mailWritten();
    },

    /**
     * Uses up the link of a mail that went to an address: it is its member's from now on. Only they may say so: whoever
     * else reads that mailbox would confirm an account that a stranger made with their address.
     * @throws AppError link_used; link_of_another, which spends nothing; email_taken when somebody else has it by now
     */
    async confirm(asker: string, token: string): Promise<void> {
      const link = await linkOf(prisma, token, ["confirm-email", "new-email"]);
      const { memberId, email, tokenHash } = link ?? {};
      if (!memberId || !email || !tokenHash) throw new AppError("link_used");
      if (memberId !== asker) throw new AppError("link_of_another");
      await inTransaction(prisma, async (tx) => {
        const member = await heldMember(tx, memberId);
        const isChange = link?.purpose === "new-email";
        if (!member || (!isChange && member.email !== email)) throw new AppError("link_used");
        if (!(await spendLink(tx, tokenHash))) throw new AppError("link_used");
        await tx.member.update({ where: { id: memberId }, data: { email, emailVerifiedAt: new Date() } });
        if (!isChange) return;
        // Links that lie in the old mailbox open nothing any more.
        await tx.oneTimeLink.deleteMany({ where: { memberId } });
        const told = { kind: "addressChanged", memberId, locale: knownLocale(member.locale) } as const;
        await writeMail(tx, { ...told, to: member.email, data: { masked: maskedAddress(email) } });
      }).catch((error: unknown) => {
        throw isUniqueViolation(error) ? new AppError("email_taken", { cause: error }) : error;
      });
      mailWritten();
    },

    /**
     * Another address, once that confirms; the one that is left hears of it. The same for an address that is somebody's:
     * its owner hears that it was tried.
     * @throws AppError wrong_credentials, no_password, busy, not_signed_in when the member is gone
     */
    async changeAddress(member: Identity, { email, password }: { email: string; password: string }): Promise<void> {
      await requirePassword(prisma, member.id, password);
      const row = await prisma.member.findUnique({ where: { id: member.id } });
      if (!row) throw new AppError("not_signed_in");
      await inTransaction(prisma, async (tx) => {
        if (!(await heldMember(tx, member.id))) throw new AppError("not_signed_in");
        // The last wish counts.
        await forgetNewAddress(tx, member.id);
        if (email === row.email) return;
        const told = { memberId: member.id, locale: knownLocale(row.locale) };
        await writeMail(tx, { ...told, kind: "newAddress", to: email, data: {} });
        await writeMail(tx, { ...told, kind: "addressAsked", to: row.email, data: { masked: maskedAddress(email) } });
      });
      mailWritten();
    },

    /**
     * A link for a new password. One row for every address alike, and no look at who has one: the sender finds out. Who
     * asks too often for one address hears the same and causes nothing.
     */
    async forgot(email: string, locale: Locale): Promise<void> {
      try {
        await limiter.take(RESET_LIMIT, hashSecret(email));
      } catch (error) {
        if (error instanceof AppError && error.code === "too_many_requests") return;
        throw error;
      }
      await writeMail(prisma, { kind: "passwordReset", to: email, locale, data: {} });
      mailWritten();
    },

    /**
     * A new password by the link of a mail: every session ends, every other such link dies, and the address is shown to
     * be its member's. Where it was not before, whoever signed up may have been somebody else: what else opens the account
     * is theirs, and goes.
     * @throws AppError link_used, busy, unavailable
     */
    async reset(token: string, password: string): Promise<void> {
      const link = await linkOf(prisma, token, ["password-reset"]);
      const { memberId, email, tokenHash } = link ?? {};
      if (!memberId || !tokenHash) throw new AppError("link_used");
      const passwordHash = await hashPassword(password);
      await inTransaction(prisma, async (tx) => {
        const member = await heldMember(tx, memberId);
        if (!member || member.suspendedAt || member.email !== email) throw new AppError("link_used");
        if (!(await spendLink(tx, tokenHash))) throw new AppError("link_used");
        const emailVerifiedAt = member.emailVerifiedAt ?? new Date();
        await tx.member.update({ where: { id: memberId }, data: { passwordHash, emailVerifiedAt } });
        await tx.oneTimeLink.deleteMany({ where: { memberId } });
        await forgetNewAddress(tx, memberId);
        if (!member.emailVerifiedAt) await shutOtherWays(tx, memberId);
        // Before the commit: a password that is known to others must not be replaced while their sessions live on.
        await endSessions(memberId, undefined, tx);
        await tellPasswordChanged(tx, member);
      });
      await tellEnded(memberId);
      mailWritten();
    },

    /** A browser that the account was not signed in with before; told to addresses that are confirmed, if wanted. */
    async noteDevice(memberId: string, userAgent: string): Promise<void> {
      const member = await prisma.member.findUnique({ where: { id: memberId } });
      if (!member?.emailVerifiedAt || !member.mailed.includes("device")) return;
      const data = { ...deviceWords(userAgent), at: new Date().toISOString(), timeZone: member.timeZone };
      const told = { memberId, to: member.email, locale: knownLocale(member.locale) };
      await writeMail(prisma, { ...told, kind: "newDevice", data });
      mailWritten();
    },
  };
}

async function shutOtherWays(tx: Prisma.TransactionClient, memberId: string): Promise<void> {
  await tx.passkey.deleteMany({ where: ownPasskeys(memberId) });
  await tx.linkedAccount.deleteMany({ where: ownLinks(memberId) });
}

/** Held until the transaction ends, so that what is read of them stays true. */
async function heldMember(tx: Prisma.TransactionClient, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Member" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return tx.member.findUnique({ where: { id } });
}
