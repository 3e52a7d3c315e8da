import { findsDiariesOpen } from "@/lib/domains/face-keys/rights";
import type { Prisma } from "@/lib/engines/db/generated/client";
import { holdMembers, lockDiaries } from "@/lib/engines/db/locks";
import { Overtaken } from "@/lib/engines/db/refusals";
import { AppError } from "@/lib/shared/errors";
import { ownDiary, seatedIn } from "./rights";

/** @throws AppError diaries_locked for one whose lock is shut: they would not see what they made */
export async function requireUnlocked(tx: Prisma.TransactionClient, memberId: string): Promise<void> {
  if ((await tx.member.count({ where: { id: memberId, ...findsDiariesOpen() } })) === 0)
    throw new AppError("diaries_locked");
}

/**
 * In a transaction that is retried: holds a diary and its two, in the order of lib/engines/db/locks.ts.
 * @returns the diary as it is now, and the other one: null where nobody has come in, or their account was erased
 * @throws AppError diary_not_found for one who has no seat in it; not_signed_in when they are gone
 */
export async function holdDiary(tx: Prisma.TransactionClient, memberId: string, id: string) {
  const before = await tx.diary.findFirst({
    where: { id, ...ownDiary(memberId) },
    select: { members: { select: { memberId: true } } },
  });
  if (!before) throw new AppError("diary_not_found");
  const there = await holdMembers(tx, [memberId, ...before.members.map((seat) => seat.memberId)]);
  if (!there.has(memberId)) throw new AppError("not_signed_in");
  await lockDiaries(tx, memberId, [id]);
  // Open a moment ago is open until this is done.
  const diary = await tx.diary.findFirst({
    where: { id, ...seatedIn(memberId) },
    include: { members: true, invitation: true },
  });
  if (!diary) throw new AppError("diary_not_found");
  const friend = diary.members.find((seat) => seat.memberId !== memberId);
  // Who came in between is not held: they are seen, and held, by the next try.
  if (friend && !there.has(friend.memberId)) throw new Overtaken();
  return { diary, friendId: friend?.memberId ?? null };
}
