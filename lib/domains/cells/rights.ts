import type { Prisma } from "@/lib/engines/db/generated/client";

/*
 * What a member had counted is theirs alone: nobody else sees it, whatever they share. What they write into their diary
 * is a copy.
 */

export function ownCellReport(memberId: string) {
  return { memberId } satisfies Prisma.CellReportWhereInput;
}

export function ownCellImage(memberId: string) {
  return { report: ownCellReport(memberId) } satisfies Prisma.CellImageWhereInput;
}
