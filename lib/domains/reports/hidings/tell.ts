import { type MailKind, type MayBeSent, writeMail } from "@/lib/domains/mail/mail";
import type { Prisma } from "@/lib/engines/db/generated/client";
import { knownLocale } from "@/lib/shared/locale";
import type { HidingTarget } from "../report";
import { ownHiding } from "../rights";
import type { Why } from "./inputs";

type Tx = Prisma.TransactionClient;
type News = { memberId: string; kind: "hidden" | "restored" | "answered"; hidingId: string };

/** A line of news about a hiding, for a member who is held. */
export async function tellOfHiding(tx: Tx, news: News): Promise<void> {
  const at = new Date();
  await tx.notification.create({ data: { ...news, since: at, at } });
}

type Told = Why & { authorId: string; target: HidingTarget; hidingId: string };

/** A mail to whose it is, with why and in the admin's words: to an address that was confirmed alone. They are held. */
export async function mailOfHiding(tx: Tx, { authorId, target, hidingId, reason, note }: Told): Promise<void> {
  const author = await tx.member.findUnique({
    where: { id: authorId },
    select: { email: true, emailVerifiedAt: true, locale: true },
  });
  if (!author?.emailVerifiedAt) return;
  const data = { target, reason, words: note, said: note === "" ? "no" : "yes", hidingId } as const;
  const { email: to, locale } = author;
  await writeMail(tx, { kind: "hidden", to, memberId: authorId, locale: knownLocale(locale), data });
}

/** Whether there is still reason to send it: it is hidden still, and the address is theirs. */
export const HIDING_MAY_BE_SENT = {
  async hidden(tx, { memberId, to, data }) {
    const { hidingId } = data as { hidingId: string };
    const author = await tx.member.findUnique({ where: { id: memberId ?? "" }, select: { id: true, email: true } });
    if (author?.email !== to) return false;
    return (await tx.hiding.count({ where: { id: hidingId, ...ownHiding(author.id) } })) > 0;
  },
} satisfies Partial<Record<MailKind, MayBeSent>>;
