import type { Prisma } from "@/lib/engines/db/generated/client";

/** What a member may read and erase: their own sittings. */
export function ownSittings(memberId: string) {
  return { memberId } satisfies Prisma.GuardSessionWhereInput;
}
