import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { BYTE_ORDER_MARK, csvLine } from "@/lib/shared/csv";
import type { CellReport } from "./cell";
import { unpacked } from "./packed";
import { ownCellImage } from "./rights";

type Needs = {
  prisma: PrismaClient;
  /** @throws AppError cell_report_not_found */
  report(memberId: string, id: string): Promise<CellReport>;
};

const OF_IMAGES = ["image", "width", "height", "total", "live", "dead", "liveShare", "corrected", "warnings"] as const;
const OF_CELLS = ["image", "x", "y", "area", "live"] as const;

/** A report as tables: what a file is called is somebody's text, lib/shared/csv.ts keeps formulas out. */
export function createCellCsv({ prisma, report }: Needs) {
  async function* cellLines(memberId: string, ids: readonly string[]): AsyncGenerator<string> {
    yield BYTE_ORDER_MARK + csvLine(OF_CELLS);
    for (const id of ids) {
      // One at a time: fifty pictures may hold half a million cells.
      const row = await prisma.cellImage.findFirst({
        where: { id, ...ownCellImage(memberId) },
        select: { name: true, cells: true },
      });
      if (!row) continue;
      yield unpacked(row.cells)
        .map(({ x, y, area, live }) => csvLine([row.name, x, y, area, Number(live)]))
        .join("");
    }
  }

  return {
    /** One row a picture. @throws AppError cell_report_not_found */
    async images(memberId: string, id: string): Promise<string> {
      const { images } = await report(memberId, id);
      const lines = images.map(({ name, width, height, total, live, dead, ratio, isCorrected, warnings }) =>
        csvLine([
          name,
          width,
          height,
          total,
          live,
          dead,
          ratio === null ? null : Number(ratio.toFixed(4)),
          Number(isCorrected),
          warnings.join(" "),
        ]),
      );
      return BYTE_ORDER_MARK + csvLine(OF_IMAGES) + lines.join("");
    },

    /** One row a cell: its place in pixels, its area in square pixels, 1 where it lives. @throws AppError cell_report_not_found */
    async cells(memberId: string, id: string): Promise<AsyncGenerator<string>> {
      const { images } = await report(memberId, id);
      return cellLines(
        memberId,
        images.map((image) => image.id),
      );
    },
  };
}
