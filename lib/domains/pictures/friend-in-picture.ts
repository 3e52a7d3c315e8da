import { seatedIn } from "@/lib/domains/diaries/rights";
import type { Prisma } from "@/lib/engines/db/generated/client";
import type { SavedLooks } from "@/lib/painters/looks";
import type { NamedFriend } from "@/lib/painters/reading/named-friend";

/** Who shares the diary that a post stands in, or is written for: painters draw them as they drew themselves. */
export async function friendOf(
  prisma: Prisma.TransactionClient,
  memberId: string,
  postId: string,
): Promise<NamedFriend | null> {
  const seat = await prisma.diaryMember.findFirst({
    where: { memberId: { not: memberId }, diary: { ...seatedIn(memberId), posts: { some: { id: postId } } } },
    select: { member: { select: { name: true, looks: true } } },
  });
  if (!seat?.member) return null;
  return { name: seat.member.name, look: (seat.member.looks as SavedLooks).me ?? null };
}
