import type { Prisma } from "@/lib/engines/db/generated/client";

/** What a member has reported, which they may report anew: nobody else of the members sees it. */
export function ownReport(memberId: string) {
  return { reporterId: memberId } satisfies Prisma.ReportWhereInput;
}
