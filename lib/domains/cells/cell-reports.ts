import { z } from "zod";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { lockMember } from "@/lib/engines/db/locks";
import { inTransaction } from "@/lib/engines/db/refusals";
import { AppError } from "@/lib/shared/errors";
import { Id } from "@/lib/shared/id";
import { fromCursor, type Page, type PageQuery, toCursor } from "@/lib/shared/page";
import { type CellReport, type CellReportSummary, figuresOf } from "./cell";
import { requireRoomForReport } from "./counts";
import { SUMMARY, toSummary } from "./packed";
import { ownCellReport } from "./rights";

type Needs = { prisma: PrismaClient; images: { wakeCleaner(): void } };

const FIGURES = { images: { select: { live: true, dead: true } } } as const;

export type CellReports = ReturnType<typeof createCellReports>;

/** A member's reports of counted cells. */
export function createCellReports({ prisma, images }: Needs) {
  async function get(memberId: string, id: string): Promise<CellReport> {
    const row = await prisma.cellReport.findFirst({
      where: { id, ...ownCellReport(memberId) },
      include: { images: { select: SUMMARY, orderBy: { position: "asc" } } },
    });
    if (!row) throw new AppError("cell_report_not_found");
    return { ...toReport(row), images: row.images.map(toSummary) };
  }

  return {
    /** The newest first. */
    async list(memberId: string, { cursor, limit }: PageQuery): Promise<Page<CellReportSummary>> {
      const [after] = fromCursor(cursor, z.tuple([Id])) ?? [];
      const rows = await prisma.cellReport.findMany({
        where: { ...ownCellReport(memberId), ...(after && { id: { lt: after } }) },
        include: FIGURES,
        orderBy: { id: "desc" },
        take: limit + 1,
      });
      const items = rows.slice(0, limit).map(toReport);
      const last = items.at(-1);
      return { items, next: rows.length > limit && last ? toCursor([last.id]) : null };
    },

    /** @throws AppError too_many_cell_reports, not_signed_in when the member is gone */
    async create(memberId: string, { name }: { name: string }): Promise<CellReportSummary> {
      const row = await inTransaction(prisma, async (tx) => {
        if (!(await lockMember(tx, memberId))) throw new AppError("not_signed_in");
        await requireRoomForReport(tx, memberId);
        return tx.cellReport.create({ data: { memberId, name }, include: FIGURES });
      });
      return toReport(row);
    },

    /** With its pictures in their order, without their cells. @throws AppError cell_report_not_found */
    get,

    /** @throws AppError cell_report_not_found */
    async rename(memberId: string, id: string, { name }: { name: string }): Promise<CellReport> {
      await prisma.cellReport.updateMany({
        where: { id, ...ownCellReport(memberId) },
        data: { name, updatedAt: new Date() },
      });
      return get(memberId, id);
    },

    /** With its pictures; their bytes go by a trigger. @throws AppError cell_report_not_found */
    async remove(memberId: string, id: string): Promise<void> {
      const { count } = await prisma.cellReport.deleteMany({ where: { id, ...ownCellReport(memberId) } });
      if (count === 0) throw new AppError("cell_report_not_found");
      images.wakeCleaner();
    },
  };
}

type Row = { id: string; name: string; createdAt: Date; updatedAt: Date; images: { live: number; dead: number }[] };

function toReport({ id, name, createdAt, updatedAt, images }: Row): CellReportSummary {
  const sum = (of: "live" | "dead") => images.reduce((all, image) => all + image[of], 0);
  return {
    id,
    name,
    ...figuresOf(sum("live"), sum("dead")),
    images: images.length,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}
