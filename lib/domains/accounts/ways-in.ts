import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { lockMember } from "@/lib/engines/db/locks";
import type { SessionStore } from "@/lib/engines/sessions/session-store";
import { AppError } from "@/lib/shared/errors";
import type { Identity } from "./account";
import { passwordMatches } from "./passwords";
import { ownLinks, ownPasskeys } from "./rights";

/** A sign-in this young shows as much as a password. */
const FRESH_MS = 10 * 60_000;

/** @throws AppError wrong_credentials, busy, no_password, not_signed_in when the member is gone */
export async function requirePassword(prisma: PrismaClient, memberId: string, password: string): Promise<void> {
  const row = await prisma.member.findUnique({ where: { id: memberId }, select: { passwordHash: true } });
  if (!row) throw new AppError("not_signed_in");
  if (row.passwordHash === null) throw new AppError("no_password");
  if (!(await passwordMatches(row.passwordHash, password))) throw new AppError("wrong_credentials");
}

/**
 * That it is really them who adds a way in: whoever finds a browser open must not make themselves a key for later. Who
 * has a password shows it; who has none has just signed in.
 * @throws AppError wrong_credentials, busy, sign_in_again, not_signed_in when the member is gone
 */
export async function requireProof(
  { prisma, sessions }: { prisma: PrismaClient; sessions: Pick<SessionStore, "find"> },
  member: Pick<Identity, "id" | "sessionId">,
  password: string | undefined,
): Promise<void> {
  try {
    await requirePassword(prisma, member.id, password ?? "");
  } catch (error) {
    if (!(error instanceof AppError && error.code === "no_password")) throw error;
    const session = await sessions.find(member.sessionId);
    const age = session?.memberId === member.id ? Date.now() - session.createdAt.getTime() : Number.POSITIVE_INFINITY;
    if (age > FRESH_MS) throw new AppError("sign_in_again", { cause: error });
  }
}

/**
 * Asked once a new way in is committed. Whatever ended the session that adds it (signed out everywhere, a password that
 * was forgotten) did not see it: it must not outlive that.
 * @param takeBack removes it again
 * @throws AppError not_signed_in where it was taken back; unavailable, taken back too
 */
export async function requireStillIn(
  sessions: Pick<SessionStore, "find">,
  { id, sessionId }: Pick<Identity, "id" | "sessionId">,
  takeBack: () => Promise<unknown>,
): Promise<void> {
  let isIn = false;
  try {
    isIn = (await sessions.find(sessionId))?.memberId === id;
  } finally {
    if (!isIn) await takeBack();
  }
  if (!isIn) throw new AppError("not_signed_in");
}

/**
 * Takes one of a member's ways in away, unless it is the last; two at once can't each count on the other.
 * @param issuer the provider that this site knows: an account at another one opens nothing
 * @param remove what takes it away; false where there is no such way
 * @throws AppError last_way_in
 */
export async function removeWayIn(
  tx: Prisma.TransactionClient,
  { memberId, issuer }: { memberId: string; issuer: string | null },
  remove: () => Promise<boolean>,
): Promise<boolean> {
  if (!(await lockMember(tx, memberId)) || !(await remove())) return false;
  const member = await tx.member.findUnique({ where: { id: memberId }, select: { passwordHash: true } });
  if (member?.passwordHash) return true;
  const passkeys = await tx.passkey.count({ where: ownPasskeys(memberId) });
  const links = issuer ? await tx.linkedAccount.count({ where: { ...ownLinks(memberId), issuer } }) : 0;
  if (passkeys + links === 0) throw new AppError("last_way_in");
  return true;
}
