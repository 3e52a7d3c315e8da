import { timingSafeEqual } from "node:crypto";
import { friendTokenOf } from "@/lib/domains/links/link";
import type { Prisma } from "@/lib/engines/db/generated/client";
import { Id } from "@/lib/shared/id";
import { askedByMail } from "./rights";

type Needs = {
  siteSecret: string;
  /** What an address is known by. */
  hashAddress(address: string): string;
};

/**
 * Whether an address was asked into a secret diary by a mail that had this token in it, and still is. Without the token
 * nobody learns whether an address was asked: it is looked at first.
 */
export function createAskedFriend({ siteSecret, hashAddress }: Needs) {
  return async (tx: Prisma.TransactionClient, email: string, token: string): Promise<boolean> => {
    const diaryId = Id.safeParse(token.split(".")[0]).data;
    if (!diaryId || !isSame(token, friendTokenOf(siteSecret, diaryId, email))) return false;
    return (await tx.invitation.count({ where: { diaryId, ...askedByMail(hashAddress(email)) } })) > 0;
  };
}

function isSame(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
