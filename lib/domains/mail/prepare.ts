import { friendTokenOf, makeLink, renewLink, tokenOf } from "@/lib/domains/links/link";
import type { Mail, Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { holdMembers } from "@/lib/engines/db/locks";
import { inTransaction } from "@/lib/engines/db/refusals";
import { knownLocale } from "@/lib/shared/locale";
import { AN_HOUR, isMailKind, kindOf, MAIL_KINDS, type MailKind } from "./kinds";
import { dataOf, type MayBeSent } from "./mail";
import type { ToRender } from "./render";

/** First part of the advisory lock under which mails to one address are counted; any number not used elsewhere. */
const LOCK = 4_902_712;

export type Prepared = ToRender & { messageId: string };

type Needs = {
  prisma: PrismaClient;
  siteSecret: string;
  /** Right of the @ in a Message-ID. */
  domain: string;
  mayBeSent: Partial<Record<MailKind, MayBeSent>>;
};

/**
 * What a claimed mail says now, decided in one transaction before it is sent: whether there is still reason for it,
 * whether this address had enough within the hour, and the one-time link, whose time begins with each try.
 * @returns a code when it is not to be sent; null when it is not ours any more
 */
export function preparing({ prisma, siteSecret, domain, mayBeSent }: Needs) {
  return async (mail: Mail, lease: string): Promise<Prepared | string | null> =>
    inTransaction(prisma, async (tx) => {
      if (!isMailKind(mail.kind)) return "unknown_kind";
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK}, hashtext(${mail.to}))`;
      const said = (await mayBeSent[mail.kind]?.(tx, mail)) ?? true;
      if (said === false) return "needless";
      const now = { ...mail, ...(said === true ? {} : said) };
      const kind = said === true ? mail.kind : (said.kind ?? mail.kind);
      // Members before mails: an erasure takes them in this order.
      if (now.memberId && !(await holdMembers(tx, [now.memberId])).has(now.memberId)) return "needless";
      if (await hadEnough(tx, mail, kind)) return "too_many";
      const link = await linkFor(tx, kind, now, siteSecret);
      if (link === "gone") return "link_gone";
      const messageId = mail.messageId ?? `<${mail.id}@${domain}>`;
      const { count } = await tx.mail.updateMany({
        where: { id: mail.id, leaseOwner: lease, state: "sending" },
        data: { kind, memberId: now.memberId, locale: now.locale, linkId: link?.id ?? null, messageId },
      });
      if (count === 0) return null;
      const locale = knownLocale(now.locale);
      const token = link ? tokenOf(siteSecret, link) : mailboxToken(kind, mail, siteSecret);
      const quietToken = said === true ? null : (said.quietToken ?? null);
      return { kind, locale, data: mail.data, token, quietToken, messageId };
    });
}

function mailboxToken(kind: MailKind, mail: Mail, siteSecret: string): string | null {
  if (!kindOf(kind).provesMailbox) return null;
  const { diaryId } = dataOf("invitation", mail);
  return friendTokenOf(siteSecret, diaryId, mail.to);
}

/** Those on their way count too: the lock lets one after the other look. */
async function hadEnough(tx: Prisma.TransactionClient, mail: Mail, kind: MailKind): Promise<boolean> {
  const { group } = kindOf(kind);
  const kinds = (Object.keys(MAIL_KINDS) as MailKind[]).filter((one) => kindOf(one).group === group);
  const lately = await tx.mail.count({
    where: {
      to: mail.to,
      kind: { in: kinds },
      id: { not: mail.id },
      // Once it was tried it is promised: its own later tries are counted by nobody.
      messageId: { not: null },
      state: { in: ["queued", "sending", "sent"] },
      createdAt: { gt: new Date(Date.now() - 3600_000) },
    },
  });
  return mail.messageId === null && lately >= AN_HOUR[group];
}

async function linkFor(
  tx: Prisma.TransactionClient,
  kind: MailKind,
  { linkId, memberId, to }: Mail,
  siteSecret: string,
) {
  const { link } = kindOf(kind);
  if (!link) return null;
  const { purpose, lifeS } = link;
  if (linkId) return (await renewLink(tx, linkId, lifeS)) ?? "gone";
  return memberId ? makeLink(tx, siteSecret, { purpose, memberId, email: to, lifeS }) : "gone";
}
