import type { Prisma } from "@/lib/engines/db/generated/client";

/** Members who are not kept apart from a reader: neither blocked the other. Twin: kept_apart of the migrations. */
export function notApart(readerId: string | null): Prisma.MemberWhereInput {
  if (readerId === null) return {};
  return { AND: { blocks: { none: { blockedId: readerId } }, blockedBy: { none: { blockerId: readerId } } } };
}
