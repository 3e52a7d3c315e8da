import { z } from "zod";
import type { CellImage } from "@/lib/engines/db/generated/client";
import {
  type Cell,
  type CellWarning,
  type CountedPicture,
  type CountedSummary,
  type CountSettings,
  countedUrl,
  figuresOf,
} from "./cell";

const Packed = z.array(z.tuple([z.number(), z.number(), z.number(), z.number()]));

/** As a row holds them: a third of what objects would take. */
export function packed(cells: readonly Cell[]): number[][] {
  const round = (at: number) => Math.round(at * 10) / 10;
  return cells.map(({ x, y, area, live }) => [round(x), round(y), Math.round(area), Number(live)]);
}

export function unpacked(cells: unknown): Cell[] {
  return Packed.parse(cells).map(([x, y, area, live]) => ({ x, y, area, live: live === 1 }));
}

/** What of a row a list shows. */
export const SUMMARY = {
  id: true,
  reportId: true,
  name: true,
  width: true,
  height: true,
  warnings: true,
  live: true,
  dead: true,
  corrected: true,
  version: true,
} as const;

export function toSummary(row: Pick<CellImage, keyof typeof SUMMARY>): CountedSummary {
  const { id, reportId, name, width, height, warnings, live, dead, corrected, version } = row;
  return {
    id,
    reportId,
    name,
    ...figuresOf(live, dead),
    width,
    height,
    warnings: warnings as CellWarning[],
    isCorrected: corrected,
    version,
    url: countedUrl(reportId, id),
  };
}

export function toCounted(row: CellImage): CountedPicture {
  return {
    ...toSummary(row),
    settings: row.settings as CountSettings,
    leastSize: row.leastSize,
    cells: unpacked(row.cells),
  };
}
