import type { MailKind, MayBeSent } from "@/lib/domains/mail/mail";
import { writeMail } from "@/lib/domains/mail/mail";
import type { Prisma } from "@/lib/engines/db/generated/client";
import { knownLocale } from "@/lib/shared/locale";
import { ownLinks, ownPasskeys } from "./rights";

/** Of a member: what a mail to them needs. */
export type Addressee = { id: string; email: string; locale: string };

/** A mail to a member about their account, in the transaction of what it tells of. */
export function tellMember(
  tx: Pick<Prisma.TransactionClient, "mail">,
  { id, email, locale }: Addressee,
  kind: "confirm",
): Promise<void> {
  return writeMail(tx, { kind, to: email, memberId: id, locale: knownLocale(locale), data: {} });
}

/** A note of a new password, and of what opens the account beside it. */
export async function tellPasswordChanged(
  tx: Prisma.TransactionClient,
  { id, email, locale }: Addressee,
): Promise<void> {
  const passkeys = await tx.passkey.count({ where: ownPasskeys(id) });
  const links = await tx.linkedAccount.count({ where: ownLinks(id) });
  const told = { kind: "passwordChanged", to: email, memberId: id, locale: knownLocale(locale) } as const;
  await writeMail(tx, { ...told, data: { passkeys, links } });
}

/** Another address that was asked for before is not wished for any more: whoever did so may have been somebody else. */
export async function forgetNewAddress(tx: Prisma.TransactionClient, memberId: string): Promise<void> {
  await tx.oneTimeLink.deleteMany({ where: { memberId, purpose: "new-email" } });
  await tx.mail.updateMany({
    where: { memberId, kind: "newAddress", state: { in: ["queued", "sending"] } },
    data: { state: "dropped", error: "needless", endedAt: new Date() },
  });
}

const ADDRESSEE = { id: true, email: true, locale: true, emailVerifiedAt: true, suspendedAt: true, mailed: true };

/**
 * What is decided when a mail is sent, and not before: while somebody waits for an answer nothing may depend on whether
 * an address has an account.
 */
export const ACCOUNT_MAY_BE_SENT: Partial<Record<MailKind, MayBeSent>> = {
  async confirm(tx, { memberId, to }) {
    const member = await tx.member.findUnique({ where: { id: memberId ?? "" }, select: ADDRESSEE });
    return member?.email === to && !member.emailVerifiedAt;
  },

  /** To who has an account, in their language; a suspended member stays outside. */
  async passwordReset(tx, { to }) {
    const member = await tx.member.findUnique({ where: { email: to }, select: ADDRESSEE });
    return member && !member.suspendedAt ? { memberId: member.id, locale: member.locale } : false;
  },

  /** An address that is somebody's hears that it was tried for: who tried is not told, nor who has it. */
  async newAddress(tx, { to, memberId }) {
    const owner = await tx.member.findUnique({ where: { email: to }, select: ADDRESSEE });
    if (owner?.id === memberId) return false;
    return owner ? { kind: "addressTaken", memberId: owner.id, locale: owner.locale } : true;
  },

  async newDevice(tx, { memberId, to }) {
    const member = await tx.member.findUnique({ where: { id: memberId ?? "" }, select: ADDRESSEE });
    return member?.email === to && member.emailVerifiedAt !== null && member.mailed.includes("device");
  },
};
