import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { lockMember } from "@/lib/engines/db/locks";
import { inTransaction } from "@/lib/engines/db/refusals";
import type { CellCounter } from "@/lib/engines/vision/cells/cell-counter";
import { AppError } from "@/lib/shared/errors";
import { CELL_IMAGES_MAX, CELL_REPORTS_MAX, type CountedPicture, type CountPreview, countCells } from "./cell";
import { countUploaded } from "./count-picture";
import type { CellImages } from "./counted-pictures";
import type { NewCount } from "./inputs";
import { packed, toCounted } from "./packed";
import { ownCellImage, ownCellReport } from "./rights";

type Needs = { prisma: PrismaClient; images: CellImages; counter: CellCounter };
type Db = Prisma.TransactionClient;

export type Counts = ReturnType<typeof createCounts>;

/** Counts what is uploaded. */
export function createCounts({ prisma, images, counter }: Needs) {
  /** @throws AppError cell_report_not_found, too_many_cell_images, too_many_cell_reports */
  async function requireRoom(db: Db, memberId: string, reportId: string | undefined): Promise<void> {
    if (reportId === undefined) return requireRoomForReport(db, memberId);
    const isThere = await db.cellReport.count({ where: { id: reportId, ...ownCellReport(memberId) } });
    if (isThere === 0) throw new AppError("cell_report_not_found");
    const there = await db.cellImage.count({ where: { reportId, ...ownCellImage(memberId) } });
    if (there >= CELL_IMAGES_MAX) throw new AppError("too_many_cell_images");
  }

  return {
    /**
     * Counts a picture and keeps it in a report of mine, or in a new one that is called as its file.
     * @throws AppError too_large, wrong_media_type, too_many_cells, cell_report_not_found, too_many_cell_images,
     *   too_many_cell_reports, busy, unavailable, not_signed_in when the member is gone
     */
    async add(memberId: string, encoded: Buffer, { name, reportId, ...asked }: NewCount): Promise<CountedPicture> {
      await requireRoom(prisma, memberId, reportId);
      const settings = settingsOf(asked);
      const { bytes, count } = await countUploaded(counter, encoded, settings);
      const annotated = await counter.annotate(bytes, count.cells);
      const [countedKey, imageKey] = await Promise.all([
        images.putNew([{ width: 1400, bytes }]),
        images.putNew([{ width: 1400, bytes: annotated.bytes }]),
      ]);
      const { live, dead } = countCells(count.cells);
      const row = await inTransaction(prisma, async (tx) => {
        // Held, so that two at once get two places, and nobody more than there are.
        if (!(await lockMember(tx, memberId))) throw new AppError("not_signed_in");
        await requireRoom(tx, memberId, reportId);
        const report = reportId ?? (await tx.cellReport.create({ data: { memberId, name: nameOfReport(name) } })).id;
        const last = await tx.cellImage.aggregate({
          where: { reportId: report, ...ownCellImage(memberId) },
          _max: { position: true },
        });
        const made = await tx.cellImage.create({
          data: {
            reportId: report,
            position: (last._max.position ?? 0) + 1,
            name: name || "picture",
            width: count.width,
            height: count.height,
            settings,
            leastSize: count.leastSize,
            warnings: count.warnings,
            cells: packed(count.cells),
            live,
            dead,
            countedKey,
            imageKey,
            imageOf: 1,
          },
        });
        await images.keep(tx, [countedKey, imageKey]);
        await tx.cellReport.updateMany({
          where: { id: report, ...ownCellReport(memberId) },
          data: { updatedAt: new Date() },
        });
        return made;
      });
      return toCounted(row);
    },

    /** What it would be counted as; nothing is kept. @throws AppError as add() */
    async preview(encoded: Buffer, asked: NewCount): Promise<CountPreview> {
      const settings = settingsOf(asked);
      const { count } = await countUploaded(counter, encoded, settings);
      const { width, height, cells, warnings, leastSize } = count;
      return { ...countCells(cells), width, height, warnings, settings, leastSize, cells };
    },
  };
}

/** @throws AppError too_many_cell_reports */
export async function requireRoomForReport(db: Db, memberId: string): Promise<void> {
  const there = await db.cellReport.count({ where: ownCellReport(memberId) });
  if (there >= CELL_REPORTS_MAX) throw new AppError("too_many_cell_reports");
}

function settingsOf({ leastSize, threshold, region }: Pick<NewCount, "leastSize" | "threshold" | "region">) {
  return { leastSize, threshold, region };
}

/** Of a file's name what stands before its ending, as far as a report's name goes. */
function nameOfReport(name: string): string {
  return (
    Array.from(name.replace(/\.\w{2,5}$/, ""))
      .slice(0, 60)
      .join("")
      .trim() || "cells"
  );
}
