import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { lockMemberToErase } from "@/lib/engines/db/locks";
import { inTransaction, isMissingRow, isUniqueViolation } from "@/lib/engines/db/refusals";
import { fromDay } from "@/lib/shared/day";
import { AppError } from "@/lib/shared/errors";
import { friendlyName } from "@/lib/shared/friendly-name";
import { knownLocale } from "@/lib/shared/locale";
import { type PageTag, tagsOfMember } from "@/lib/shared/page-tags";
import type { Identity, Me } from "./account";
import { forgetNewAddress, tellMember, tellPasswordChanged } from "./account-mails";
import { saysAbout } from "./asks-about";
import type { CheckedWayIn } from "./begin-session";
import { spendFirstAdminToken } from "./first-admin";
import type { MemberPatch, NewMember } from "./inputs";
import { keepOneAdmin, otherAdmins } from "./last-admin";
import type { Looks } from "./looks-input";
import { seenBy, toMe } from "./member-row";
import { hashPassword, passwordMatches } from "./passwords";
import { requireAwake } from "./require-awake";
import { requirePassword } from "./ways-in";

type Needs = {
  prisma: PrismaClient;
  /**
   * Signs a member out everywhere, but for one session where given; in `tx` where sessions are rows.
   * @throws AppError unavailable
   */
  endSessions(memberId: string, exceptId?: string, tx?: Prisma.TransactionClient): Promise<void>;
  /** Says so to what the sessions keep open, once the transaction is committed. */
  tellEnded(memberId: string): Promise<void>;
  /** Pictures at rest of an erased member. */
  images: {
    /** In the transaction that drops the keys: the bytes go later. */
    forget(tx: Prisma.TransactionClient, keys: string[]): Promise<void>;
    /** After it: now. */
    wakeCleaner(): void;
  };
  /** Secret diaries of an erased member: their friends stay behind. */
  diaries: {
    /** Who shares them, before anybody is held. */
    bondOf(tx: Prisma.TransactionClient, memberId: string): Promise<Bond>;
    /** In the transaction, when all are held: the friends hear of it. */
    erasing(tx: Prisma.TransactionClient, memberId: string): Promise<void>;
    /** After it. */
    erased(bond: Bond): Promise<void>;
  };
  /** Public pages that showed the member's posts. */
  forgetPages(tags: readonly PageTag[]): Promise<void>;
  /** Mails were written, and are committed. */
  mailWritten(): void;
  /**
   * Lets in who may sign up, in the transaction that makes them.
   * @throws AppError sign_up_closed, invitation_needed, link_used
   */
  admit(tx: Prisma.TransactionClient, brought: Pick<NewMember, "email" | "invitation" | "friendToken">): Promise<void>;
  /** Ends a suspension whose time is over. @returns whether it did */
  liftIfOver(memberId: string): Promise<boolean>;
};

type Bond = { diaryIds: string[]; friendIds: string[] };

export type Accounts = ReturnType<typeof createAccounts>;

/** Members: sign up, check a password, change, erase. */
export function createAccounts(needs: Needs) {
  const { prisma, endSessions, tellEnded, images, diaries, forgetPages, mailWritten, admit, liftIfOver } = needs;
  return {
    /** @throws AppError email_taken, link_used, sign_up_closed, invitation_needed, busy */
    async signUp(input: NewMember): Promise<Me> {
      const { password, adminToken, invitation, friendToken, birthDate, ...rest } = input;
      const name = input.name ?? friendlyName(knownLocale(input.locale ?? ""));
      const passwordHash = await hashPassword(password);
      try {
        const row = await inTransaction(prisma, async (tx) => {
          if (adminToken && !(await spendFirstAdminToken(tx, adminToken))) throw new AppError("link_used");
          // Who starts the site holds that link: it is theirs before anything is set.
          if (!adminToken) await admit(tx, { email: rest.email, invitation, friendToken });
          const role = adminToken ? "admin" : "member";
          const member = await tx.member.create({
            data: { ...rest, name, role, passwordHash, birthDate: birthDate ? fromDay(birthDate) : null },
          });
          await tellMember(tx, member, "confirm");
          return member;
        });
        mailWritten();
        return toMe(row);
      } catch (error) {
        throw isUniqueViolation(error) ? new AppError("email_taken", { cause: error }) : error;
      }
    },

    /**
     * Who may come in, or null: the same for an unknown email and a wrong password. A suspended member is told so by the
     * right password alone.
     * @throws AppError busy; member_suspended with `reason` and `until`
     */
    async checkCredentials(email: string, password: string): Promise<CheckedWayIn | null> {
      const row = await prisma.member.findUnique({ where: { email } });
      const matches = await passwordMatches(row?.passwordHash ?? undefined, password);
      if (!row || !matches) return null;
      await requireAwake(row, liftIfOver);
      const { id, passwordHash } = row;
      return {
        id,
        async stillHold() {
          // FOR SHARE: waits for a password that is being replaced, whose transaction has ended the sessions it saw.
          const rows = await prisma.$queryRaw<unknown[]>`
            SELECT id FROM "Member"
            WHERE id = ${id}::uuid AND "passwordHash" = ${passwordHash} AND "suspendedAt" IS NULL FOR SHARE`;
          return rows.length === 1;
        },
      };
    },

    /** Who a live session belongs to; null when the member is gone or suspended. */
    async identify(memberId: string, sessionId: string): Promise<Identity | null> {
      const row = await prisma.member.findUnique({
        where: { id: memberId, suspendedAt: null },
        select: { id: true, role: true, name: true, gender: true, timeZone: true, dayEndsAt: true, showsCounts: true },
      });
      return row && { ...row, sessionId };
    },

    /** @throws AppError not_signed_in when the member is gone */
    async me(memberId: string): Promise<Me> {
      const row = await prisma.member.findUnique({ where: { id: memberId } });
      if (!row) throw new AppError("not_signed_in");
      return toMe(row);
    },

    /**
     * A new password signs every other session out, or is not taken.
     * @throws AppError wrong_credentials, no_password, busy, unavailable, not_signed_in when the member is gone
     */
    async update(member: Identity, patch: MemberPatch): Promise<Me> {
      const { password, currentPassword, birthDate, askedAbout, ...rest } = patch;
      if (password) await requirePassword(prisma, member.id, currentPassword ?? "");
      const data = {
        ...rest,
        ...(birthDate !== undefined && { birthDate: birthDate ? fromDay(birthDate) : null }),
        ...(saysAbout(patch) && { askedAboutAt: new Date() }),
        ...(password && { passwordHash: await hashPassword(password) }),
      };
      const { row, isSeen } = await inTransaction(prisma, async (tx) => {
        const before = await tx.member.findUnique({ where: { id: member.id } });
        const changed = await tx.member.update({ where: { id: member.id }, data }).catch(orSignedOut);
        // Before the commit: a password that is known to others must not be replaced while their sessions live on.
        if (password) {
          await endSessions(member.id, member.sessionId, tx);
          await forgetNewAddress(tx, member.id);
          await tellPasswordChanged(tx, changed);
        }
        return { row: changed, isSeen: before !== null && seenBy(before) !== seenBy(changed) };
      });
      if (isSeen) await forgetPages(tagsOfMember(member.id));
      if (password) {
        await tellEnded(member.id);
        mailWritten();
      }
      return toMe(row);
    },

    /** How I and my family are drawn. @throws AppError not_signed_in when the member is gone */
    async looks(memberId: string): Promise<Looks> {
      const row = await prisma.member.findUnique({ where: { id: memberId }, select: { looks: true } });
      if (!row) throw new AppError("not_signed_in");
      return row.looks as Looks;
    },

    /**
     * For every picture that is drawn from now on; pictures that are there stay as they are.
     * @throws AppError not_signed_in when the member is gone
     */
    async setLooks(memberId: string, looks: Looks): Promise<Looks> {
      const change = { where: { id: memberId }, data: { looks }, select: { looks: true } };
      const row = await prisma.member.update(change).catch(orSignedOut);
      return row.looks as Looks;
    },

    /**
     * Erases the member with posts, pictures and sessions, for good.
     * @throws AppError wrong_credentials, no_password, busy, last_admin; not_signed_in when the member is gone
     */
    async erase(memberId: string, password: string): Promise<void> {
      await requirePassword(prisma, memberId, password);
      const bond = await inTransaction(prisma, async (tx) => {
        const bond = await diaries.bondOf(tx, memberId);
        const admins = await otherAdmins(tx, memberId);
        const others = [...bond.friendIds, ...(admins ?? [])];
        if (!(await lockMemberToErase(tx, memberId, others))) throw new AppError("not_signed_in");
        if (admins) await keepOneAdmin(tx, admins);
        await diaries.erasing(tx, memberId);
        // Posts before their likes and comments, and in one order for all: as whoever likes or removes one of them.
        await tx.$queryRaw`
          SELECT id FROM "Post" post WHERE writable(post, ${memberId}::uuid)
            OR id IN (SELECT "postId" FROM "Like" WHERE "memberId" = ${memberId}::uuid)
            OR id IN (SELECT "postId" FROM "Comment" comment WHERE writable(comment, ${memberId}::uuid))
          ORDER BY id FOR NO KEY UPDATE`;
        // Removed, not looked up: a key that a worker gives a picture at this moment is among them.
        const pictures = await tx.$queryRaw<{ key: string | null }[]>`
          DELETE FROM "Picture" picture WHERE writable(picture, ${memberId}::uuid) RETURNING key`;
        await tx.member.delete({ where: { id: memberId } });
        await images.forget(
          tx,
          pictures.flatMap(({ key }) => key ?? []),
        );
        return bond;
      });
      images.wakeCleaner();
      await forgetPages(tagsOfMember(memberId));
      await tellEnded(memberId);
      await diaries.erased(bond);
      // A session of nobody opens nothing: where they can't be reached, they end with their time.
      await endSessions(memberId).catch((error: unknown) => {
        if (!(error instanceof AppError && error.code === "unavailable")) throw error;
      });
    },
  };
}

/** Erased since the request began: by its member, in another tab. */
function orSignedOut(error: unknown): never {
  throw isMissingRow(error) ? new AppError("not_signed_in", { cause: error }) : error;
}
