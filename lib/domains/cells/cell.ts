import type {
  Cell as FoundCell,
  Region as FoundRegion,
  CellWarning as FoundWarning,
  CountSettings as UsedSettings,
} from "@/lib/engines/vision/cells/cell-count";

/** In pixels of the counted picture; the area in square pixels. */
export type Cell = FoundCell;
export type CellWarning = FoundWarning;
export type Region = FoundRegion;
export type CountSettings = UsedSettings;

/** Larger pictures are shrunk to this long edge before they are counted, in pixels. */
export const CELLS_LONGEST = 1400;
/** More pixels than that are refused. */
export const CELLS_PIXELS_MAX = 20_000_000;
/** An uploaded picture has at most so many MiB. */
export const CELLS_MAX_MB = 8;
/** Pictures in one report, and so in one batch. */
export const CELL_IMAGES_MAX = 50;
/** Reports of one member. */
export const CELL_REPORTS_MAX = 200;
/** Cells of one picture, counted or marked by hand: as many as fit a request that saves them. */
export const CELLS_MAX = 10_000;
export const REPORT_NAME_MAX = 60;
export const LEAST_SIZE_MAX = 10_000;

/** One type of several, as the API's schemas are compared with it. */
type Flat<T> = { [Name in keyof T]: T[Name] };

/** What was counted on one picture. */
export type CellFigures = {
  total: number;
  live: number;
  dead: number;
  /** Of all cells those that live, 0..1; null where there is none. */
  ratio: number | null;
};

type Summary = CellFigures & {
  id: string;
  reportId: string;
  /** What its file was called. */
  name: string;
  /** Of the picture as it was counted, pixels. */
  width: number;
  height: number;
  warnings: CellWarning[];
  /** Whether cells were changed by hand since. */
  isCorrected: boolean;
  version: number;
  /** Path of the picture with a ring around each cell. */
  url: string;
};

type CountedBy = {
  settings: CountSettings;
  /** The least size of a cell that was used, square pixels. */
  leastSize: number;
  cells: Cell[];
};

/** One picture of a report, as lists show it. */
export type CountedSummary = Flat<Summary>;

/** The same with what it was counted by, and every cell. */
export type CountedPicture = Flat<Summary & CountedBy>;

/** What a picture would be counted as: nothing of it is kept. */
export type CountPreview = Flat<CellFigures & CountedBy & Pick<Summary, "width" | "height" | "warnings">>;

type Report = CellFigures & {
  id: string;
  name: string;
  createdAt: string;
  updatedAt: string;
};

/** A report, as lists show it; the figures are sums of all its pictures. Times are ISO 8601, UTC. */
export type CellReportSummary = Flat<Report & { images: number }>;

/** The same with its pictures, in the order in which they came. */
export type CellReport = Flat<Report & { images: CountedSummary[] }>;

export function figuresOf(live: number, dead: number): CellFigures {
  const total = live + dead;
  return { total, live, dead, ratio: total === 0 ? null : live / total };
}

/** The figures of cells that nobody has counted yet. */
export function countCells(cells: readonly Cell[]): CellFigures {
  const live = cells.reduce((count, cell) => count + Number(cell.live), 0);
  return figuresOf(live, cells.length - live);
}

/** Where a picture of a report is read: with rings, or as it was counted. */
export function countedUrl(reportId: string, id: string, of: "annotated" | "counted" = "annotated"): string {
  return `/api/vision/reports/${reportId}/images/${id}/file?of=${of}`;
}
