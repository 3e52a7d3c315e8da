import type { Prisma, PrismaClient, LinkedAccount as Row } from "@/lib/engines/db/generated/client";
import { holdMembers } from "@/lib/engines/db/locks";
import { inTransaction, isUniqueViolation } from "@/lib/engines/db/refusals";
import type { SessionStore } from "@/lib/engines/sessions/session-store";
import { AppError } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";
import { hashSecret } from "@/lib/shared/secrets";
import type { Identity } from "../account";
import type { CheckedWayIn } from "../begin-session";
import type { Once } from "../once";
import { linkNamed, openingLink, ownLinks } from "../rights";
import { removeWayIn, requireProof, requireStillIn } from "../ways-in";
import { type Claims, nameIn, verifiedAddress } from "./claims";
import type { LinkedAccount, LinkRefusal } from "./linked-account";

type Needs = {
  prisma: PrismaClient;
  sessions: Pick<SessionStore, "find">;
  once: Once;
  /** Of the provider that members may sign in with (issuerName); null where there is none. */
  issuer: string | null;
  /** Lets in who may sign up. @throws AppError where they bring what it takes not along */
  admit(tx: Prisma.TransactionClient, brought: { email: string }): Promise<void>;
  /** Ends a suspension whose time is over. @returns whether it did */
  liftIfOver(memberId: string): Promise<boolean>;
};

/** Signing in at the provider, with its second factor. */
const INVITED_MS = 10 * 60_000;

/** Whose account it is; `isNew` where it was made just now. */
type Whose = { memberId: string; email: string; isNew: boolean };
type CameIn = CheckedWayIn & Pick<Whose, "email" | "isNew">;
type Refused = { refused: LinkRefusal };

export type LinkedAccounts = ReturnType<typeof createLinkedAccounts>;

/** Accounts at an OpenID provider. A person is who the issuer says under the same subject: never a name or an address. */
export function createLinkedAccounts({ prisma, sessions, once, issuer, admit, liftIfOver }: Needs) {
  return {
    async list(memberId: string): Promise<LinkedAccount[]> {
      const rows = await prisma.linkedAccount.findMany({ where: ownLinks(memberId), orderBy: { id: "desc" } });
      return rows.map(toLinkedAccount);
    },

    /** The member's account at the provider of this site. */
    async opening(memberId: string): Promise<LinkedAccount | null> {
      if (issuer === null) return null;
      const row = await prisma.linkedAccount.findFirst({ where: { ...ownLinks(memberId), issuer } });
      return row && toLinkedAccount(row);
    },

    /**
     * Who comes in by what the provider said; somebody new gets an account, without a password.
     * An address alone opens an account that is there only if both the provider and this site have seen that it is
     * theirs: else whoever signed up with another's address would wait for its owner to fill the diary.
     * @param locale of who is new
     */
    async comeIn(claims: Claims, locale: Locale): Promise<CameIn | Refused> {
      if (claims.iss !== issuer) return { refused: "refused" };
      const found = await touch(claims);
      if (found) return found.isOpen ? wayIn(found, claims) : { refused: "suspended" };
      const email = verifiedAddress(claims);
      if (email === null) return { refused: "unverified" };
      try {
        return await inTransaction(prisma, async (tx) => {
          const there = await tx.member.findUnique({ where: { email } });
          const isNew = there === null;
          // No link comes along over the provider: who has one signs up by it, and links the account then.
          if (isNew) await admit(tx, { email });
          const memberId = there ? joinable(there) : await signUp(tx, email, nameIn(claims, locale), locale);
          if (memberId === null) return { refused: "link_first" as const };
          if (there && !(await holdMembers(tx, [memberId])).has(memberId)) return { refused: "refused" as const };
          await tx.linkedAccount.create({ data: linkOf(memberId, claims, new Date()) });
          return wayIn({ memberId, email, isNew }, claims);
        });
      } catch (error) {
        if (isClosed(error)) return { refused: "closed" };
        // Two requests made it at once, or the member has another account of this provider.
        if (!isUniqueViolation(error)) throw error;
        const now = await touch(claims);
        return now?.isOpen ? wayIn(now, claims) : { refused: "link_first" };
      }
    },

    /** Whether what the provider said opens this member's account. */
    async opens(memberId: string, claims: Claims): Promise<boolean> {
      return (await prisma.linkedAccount.count({ where: { ...openingLink(claims), memberId } })) === 1;
    },

    /**
     * A token for linking, in this browser and soon, what the provider will say.
     * @throws AppError not_found where there is no provider, wrong_credentials, sign_in_again, busy, not_signed_in
     */
    async invite(member: Asker, password: string | undefined): Promise<string> {
      if (issuer === null) throw new AppError("not_found");
      await requireProof({ prisma, sessions }, member, password);
      return once.make("link", asker(member), INVITED_MS);
    },

    /** Whether it is one of invite(), for this member in this browser; it is used up. */
    isInvited: (member: Asker, token: string): Promise<boolean> => once.spend("link", asker(member), token),

    /**
     * Links it to a member who was invited to, unless their session has ended meanwhile. Repeating changes nothing.
     * @throws AppError unavailable
     */
    async link(member: Asker, claims: Claims): Promise<Refused | null> {
      const memberId = member.id;
      if (claims.iss !== issuer) return { refused: "refused" };
      try {
        const { id } = await prisma.linkedAccount.create({
          data: linkOf(memberId, claims, null),
          select: { id: true },
        });
        await requireStillIn(sessions, member, () =>
          prisma.linkedAccount.deleteMany({ where: { ...ownLinks(memberId), id } }),
        );
        return null;
      } catch (error) {
        if (error instanceof AppError && error.code === "not_signed_in") return { refused: "refused" };
        if (!isUniqueViolation(error)) throw error;
        const there = await prisma.linkedAccount.findUnique({ where: linkNamed(claims) });
        if (!there) return { refused: "linked_already" };
        return there.memberId === memberId ? null : { refused: "linked_elsewhere" };
      }
    },

    /** It opens nothing any more. @throws AppError link_not_found, last_way_in */
    async unlink(memberId: string, id: string): Promise<void> {
      const isGone = await inTransaction(prisma, (tx) =>
        removeWayIn(tx, { memberId, issuer }, async () => {
          const { count } = await tx.linkedAccount.deleteMany({ where: { ...ownLinks(memberId), id } });
          return count > 0;
        }),
      );
      if (!isGone) throw new AppError("link_not_found");
    },
  };

  /** Whose it is, and when it was used last; null where nobody has linked it. */
  async function touch(claims: Claims): Promise<(Whose & { isOpen: boolean }) | null> {
    const row = await prisma.linkedAccount.findUnique({ where: linkNamed(claims), include: { member: true } });
    if (!row) return null;
    const isOpen = row.member.suspendedAt === null || (await liftIfOver(row.memberId));
    if (isOpen) await prisma.linkedAccount.updateMany({ where: openingLink(claims), data: { lastUsedAt: new Date() } });
    return { memberId: row.memberId, email: row.member.email, isNew: false, isOpen };
  }

  function wayIn({ memberId, email, isNew }: Whose, claims: Claims): CameIn {
    return {
      id: memberId,
      email,
      isNew,
      async stillHold() {
        return (await prisma.linkedAccount.count({ where: { ...openingLink(claims), memberId } })) === 1;
      },
    };
  }
}

function isClosed(error: unknown): boolean {
  return error instanceof AppError && (error.code === "sign_up_closed" || error.code === "invitation_needed");
}

type Asker = Pick<Identity, "id" | "sessionId">;

function asker({ id, sessionId }: Asker): string {
  return `${id} ${hashSecret(sessionId)}`;
}

function linkOf(memberId: string, { iss, sub }: Claims, lastUsedAt: Date | null) {
  return { memberId, issuer: iss, subject: sub, lastUsedAt };
}

type There = { id: string; emailVerifiedAt: Date | null; suspendedAt: Date | null };

function joinable({ id, emailVerifiedAt, suspendedAt }: There): string | null {
  return emailVerifiedAt !== null && suspendedAt === null ? id : null;
}

async function signUp(tx: Prisma.TransactionClient, email: string, name: string, locale: Locale): Promise<string> {
  const data = { email, name, locale, passwordHash: null, emailVerifiedAt: new Date() };
  return (await tx.member.create({ data, select: { id: true } })).id;
}

function toLinkedAccount({ id, issuer, createdAt, lastUsedAt }: Row): LinkedAccount {
  return { id, issuer, createdAt: createdAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null };
}
