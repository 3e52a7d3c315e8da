import { type MailKind, type MayBeSent, type NewMail, writeMail } from "@/lib/domains/mail/mail";
import type { Member, Prisma } from "@/lib/engines/db/generated/client";
import { knownLocale } from "@/lib/shared/locale";

type Tx = Prisma.TransactionClient;

/** To who was suspended, or restored: to an address that was confirmed alone. They are held. */
export async function mailOfSuspension<K extends "suspended" | "restored">(
  tx: Tx,
  { id, email, emailVerifiedAt, locale }: Member,
  kind: K,
  data: NewMail<K>["data"],
): Promise<void> {
  if (!emailVerifiedAt) return;
  await writeMail(tx, { kind, to: email, memberId: id, locale: knownLocale(locale), data });
}

/** Whether they are suspended now; null where the address is not theirs, or not confirmed. */
async function isSuspended(tx: Tx, memberId: string | null, to: string): Promise<boolean | null> {
  const member = await tx.member.findUnique({
    where: { id: memberId ?? "" },
    select: { email: true, emailVerifiedAt: true, suspendedAt: true },
  });
  return member?.email === to && member.emailVerifiedAt ? member.suspendedAt !== null : null;
}

/** Whether there is still reason to send it: it is so still, and the address is theirs. */
export const SUSPENSION_MAY_BE_SENT = {
  suspended: async (tx, { memberId, to }) => (await isSuspended(tx, memberId, to)) === true,
  restored: async (tx, { memberId, to }) => (await isSuspended(tx, memberId, to)) === false,
} satisfies Partial<Record<MailKind, MayBeSent>>;
