import type { Prisma } from "@/lib/engines/db/generated/client";

/** Mails about secret diaries, written in the transaction of what they tell of. They never hold a word of a page. */
export type DiaryMail = {
  /** To an address, whoever reads it, or to the member of a profile. */
  invitation(
    tx: Prisma.TransactionClient,
    mail: { to: { address: string } | { memberId: string }; inviterId: string; diaryId: string },
  ): Promise<void>;
  /** To a member, whose friend put a page in. */
  page(tx: Prisma.TransactionClient, mail: { memberId: string; diaryId: string }): Promise<void>;
};
