import { dataOf, type MailKind, type MayBeSent, writeMail } from "@/lib/domains/mail/mail";
import type { Mail, Prisma } from "@/lib/engines/db/generated/client";
import type { RateLimit, RateLimiter } from "@/lib/engines/limits/rate-limiter";
import { AppError } from "@/lib/shared/errors";
import { knownLocale } from "@/lib/shared/locale";
import type { QuietTokens } from "./address";

type Tx = Prisma.TransactionClient;

/** Mails about secret diaries, written in the transaction of what they tell of. They never hold a word of a page. */
export const DIARY_MAIL = {
  /**
   * To an address, whoever reads it, or to the member of a profile. It goes with who invites; whether its hearer has an
   * account is looked up when it is sent.
   */
  async invitation(
    tx: Tx,
    { to, inviterId, diaryId }: { to: { address: string } | { memberId: string }; inviterId: string; diaryId: string },
  ): Promise<void> {
    const inviter = await tx.member.findUniqueOrThrow({
      where: { id: inviterId },
      select: { name: true, locale: true },
    });
    const address = "address" in to ? to.address : await confirmedAddress(tx, to.memberId);
    if (!address) return;
    const locale = knownLocale(inviter.locale);
    const data = { inviterName: inviter.name, diaryId };
    await writeMail(tx, { kind: "invitation", to: address, memberId: inviterId, locale, data });
  },

  /** To a member who wants to hear it, whose friend put a page in; one at a time for a diary. */
  async page(tx: Tx, { memberId, diaryId }: { memberId: string; diaryId: string }): Promise<void> {
    const hearer = await tx.member.findUnique({ where: { id: memberId }, select: HEARER });
    if (!hearer || !wantsPages(hearer)) return;
    const path = `/diaries/${diaryId}`;
    const waiting = { memberId, kind: "page", state: "queued", data: { path: ["path"], equals: path } } as const;
    if ((await tx.mail.count({ where: waiting })) > 0) return;
    await writeMail(tx, {
      kind: "page",
      to: hearer.email,
      memberId,
      locale: knownLocale(hearer.locale),
      data: { path },
    });
  },
};
export type DiaryMail = typeof DIARY_MAIL;

const HEARER = { email: true, emailVerifiedAt: true, suspendedAt: true, locale: true, mailed: true } as const;
type Hearer = Prisma.MemberGetPayload<{ select: typeof HEARER }>;

/** Of invitations to one address, whoever sends them. Counted apart from their rows: those go with who invites. */
export const INVITED_LIMIT = { name: "invited-address", points: 5, perS: 86_400 } as const satisfies RateLimit;

type Needs = {
  limiter: RateLimiter;
  /** What an address is known by. */
  hashAddress(address: string): string;
  /** By which who reads mail at an address asks for no more. */
  quietTokens: Pick<QuietTokens, "of">;
};

/** Whether there is still reason to send them, asked when they are: nobody waits for an answer then. */
export function diaryMayBeSent({ limiter, hashAddress, quietTokens }: Needs) {
  return {
    /**
     * Not what was withdrawn meanwhile or has run out, nothing to who blocked the inviter, had enough today or wants none;
     * in the hearer's language.
     */
    async invitation(tx, mail: Mail) {
      const { diaryId } = dataOf("invitation", mail);
      const [asked] = await tx.$queryRaw<{ apart: boolean; locale: string | null }[]>`
        SELECT coalesce(kept_apart(inviter.id, hearer.id) OR hearer."suspendedAt" IS NOT NULL, false) AS apart, hearer.locale
        FROM "Invitation" invitation
        JOIN "Member" inviter ON inviter.id = invitation."inviterId" AND inviter."suspendedAt" IS NULL
        LEFT JOIN "Member" hearer ON hearer.email = ${mail.to}
        WHERE invitation."diaryId" = ${diaryId}::uuid AND invitation.state = 'open' AND invitation."expiresAt" > now()`;
      if (!asked || asked.apart) return false;
      if ((await tx.quietAddress.count({ where: { hash: hashAddress(mail.to) } })) > 0) return false;
      // One that was tried before is promised, and counted.
      if (mail.messageId === null && !(await mayHear(mail.to))) return false;
      return { ...(asked.locale && { locale: asked.locale }), quietToken: quietTokens.of(mail.to) };
    },

    /** Only while a page that they may know of stands there which they have not read, by whom they are not kept apart from. */
    async page(tx, mail: Mail) {
      const diaryId = dataOf("page", mail).path.split("/").at(-1) ?? "";
      const hearer = await tx.member.findUnique({
        where: { id: mail.memberId ?? "" },
        select: { id: true, ...HEARER },
      });
      if (hearer?.email !== mail.to || !wantsPages(hearer)) return false;
      const unread = await tx.$queryRaw<unknown[]>`
        SELECT 1 FROM "DiaryMember" mine JOIN "DiaryMember" theirs USING ("diaryId")
        JOIN "Post" page ON page."diaryId" = mine."diaryId" AND page."authorId" = theirs."memberId"
        WHERE mine."diaryId" = ${diaryId}::uuid AND mine."memberId" = ${hearer.id}::uuid
          AND theirs."memberId" <> mine."memberId" AND NOT kept_apart(mine."memberId", theirs."memberId")
          AND page.visibility = 'diary' AND page."publishedAt" > mine."readAt" AND noticeable(page, mine."memberId")
        LIMIT 1`;
      return unread.length > 0;
    },
  } satisfies Partial<Record<MailKind, MayBeSent>>;

  async function mayHear(address: string): Promise<boolean> {
    try {
      await limiter.take(INVITED_LIMIT, hashAddress(address));
      return true;
    } catch (error) {
      if (error instanceof AppError && error.code === "too_many_requests") return false;
      throw error;
    }
  }
}

function wantsPages({ emailVerifiedAt, suspendedAt, mailed }: Hearer): boolean {
  return emailVerifiedAt !== null && suspendedAt === null && mailed.includes("page");
}

/** Of a member of a profile: nothing is sent where nobody has shown that it is theirs. */
async function confirmedAddress(tx: Tx, memberId: string): Promise<string | null> {
  const member = await tx.member.findUnique({ where: { id: memberId }, select: HEARER });
  return member?.emailVerifiedAt && !member.suspendedAt ? member.email : null;
}
