import { avatarUrl } from "@/lib/domains/profiles/profile";
import type { Member, Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { lockMemberToErase } from "@/lib/engines/db/locks";
import { inTransaction, isMissingRow, isUniqueViolation } from "@/lib/engines/db/refusals";
import { fromDay, toDay } from "@/lib/shared/day";
import { AppError } from "@/lib/shared/errors";
import { knownLocale } from "@/lib/shared/locale";
import { type PageTag, tagsOfMember } from "@/lib/shared/page-tags";
import type { Identity, Me } from "./account";
import { forgetNewAddress, tellMember, tellPasswordChanged } from "./account-mails";
import type { CheckedWayIn } from "./begin-session";
import { spendFirstAdminToken } from "./first-admin";
import type { MemberPatch, NewMember } from "./inputs";
import type { Looks } from "./looks-input";
import { hashPassword, passwordMatches } from "./passwords";
import { requirePassword } from "./ways-in";

/** What accounts need from elsewhere. */
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
};

type Bond = { diaryIds: string[]; friendIds: string[] };

export type Accounts = ReturnType<typeof createAccounts>;

/** Members: sign up, check a password, change, erase. */
export function createAccounts({ prisma, endSessions, tellEnded, images, diaries, forgetPages, mailWritten }: Needs) {
  return {
    /** @throws AppError email_taken, link_used, busy */
    async signUp(input: NewMember): Promise<Me> {
      const { password, adminToken, birthDate, ...rest } = input;
      const passwordHash = await hashPassword(password);
      try {
        const row = await inTransaction(prisma, async (tx) => {
          if (adminToken && !(await spendFirstAdminToken(tx, adminToken))) throw new AppError("link_used");
          const role = adminToken ? "admin" : "member";
          const member = await tx.member.create({
            data: { ...rest, role, passwordHash, birthDate: birthDate ? fromDay(birthDate) : null },
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

    /** Who may come in, or null: the same for an unknown email, a wrong password and a suspended member. @throws AppError busy */
    async checkCredentials(email: string, password: string): Promise<CheckedWayIn | null> {
      const row = await prisma.member.findUnique({ where: { email } });
      const matches = await passwordMatches(row?.passwordHash ?? undefined, password);
      if (!row || !matches || row.suspendedAt) return null;
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
      const { password, currentPassword, birthDate, ...rest } = patch;
      if (password) await requirePassword(prisma, member.id, currentPassword ?? "");
      const data = {
        ...rest,
        ...(birthDate !== undefined && { birthDate: birthDate ? fromDay(birthDate) : null }),
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
     * @throws AppError wrong_credentials, no_password, busy, not_signed_in when the member is gone
     */
    async erase(memberId: string, password: string): Promise<void> {
      await requirePassword(prisma, memberId, password);
      const bond = await inTransaction(prisma, async (tx) => {
        const bond = await diaries.bondOf(tx, memberId);
        if (!(await lockMemberToErase(tx, memberId, bond.friendIds))) throw new AppError("not_signed_in");
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

/** What others see of a member, in one text to compare. */
function seenBy({ name, about, profileShows }: Member): string {
  return JSON.stringify([name, about, profileShows]);
}

function toMe(row: Member): Me {
  return {
    id: row.id,
    email: row.email,
    emailVerified: row.emailVerifiedAt !== null,
    name: row.name,
    gender: row.gender,
    birthDate: row.birthDate && toDay(row.birthDate),
    role: row.role,
    locale: knownLocale(row.locale),
    timeZone: row.timeZone,
    dayEndsAt: row.dayEndsAt,
    about: row.about,
    avatar: row.avatarKey && avatarUrl(row.avatarKey),
    profileShows: row.profileShows,
    untold: row.untold,
    mailed: row.mailed,
    showsCounts: row.showsCounts,
    hasPassword: row.passwordHash !== null,
  };
}

/** Erased since the request began: by its member, in another tab. */
function orSignedOut(error: unknown): never {
  throw isMissingRow(error) ? new AppError("not_signed_in", { cause: error }) : error;
}
