import type { PrismaClient } from "@/lib/engines/db/generated/client";
import type { CellCounter } from "@/lib/engines/vision/cells/cell-counter";
import type { Locale } from "@/lib/shared/locale";
import { createCellCsv } from "./cell-csv";
import { createCellReports } from "./cell-reports";
import { type CellImages, createCountedPictures, type Place } from "./counted-pictures";
import { createCounts } from "./counts";
import { type DiaryCount, forDiary } from "./for-diary";

type Needs = { prisma: PrismaClient; images: CellImages; counter: CellCounter };

export type Cells = ReturnType<typeof createCells>;

/** Cells of microscope pictures: counted, corrected, kept in reports, taken along. */
export function createCells(needs: Needs) {
  const reports = createCellReports(needs);
  const pictures = createCountedPictures(needs);
  return {
    ...createCounts(needs),
    reports,
    pictures,
    csv: createCellCsv({ prisma: needs.prisma, report: reports.get }),
    /** One picture with its figures, for a page of the diary. @throws AppError cell_image_not_found, busy, unavailable */
    forDiary: async (memberId: string, place: Place, locale: Locale): Promise<DiaryCount> =>
      forDiary(await pictures.withRings(memberId, place), locale),
  };
}
