/** Larger pictures are shrunk to this long edge before they are counted, in pixels. */
export const COUNT_LONGEST = 1400;
/** More pixels than that are refused. */
export const COUNT_PIXELS_MAX = 20_000_000;

/** One cell: its centre in pixels of the counted picture, its area in square pixels; dead ones took up the blue dye. */
export type Cell = { x: number; y: number; area: number; live: boolean };

/** Why a count should be looked at twice: edges are soft, light falls off, or cells touch so much that they merge. */
export type CellWarning = "blurred" | "uneven_light" | "touching";

/** Part of the counted picture, in its pixels; a cell belongs to it by its centre. */
export type Region = { x: number; y: number; width: number; height: number };

export type CountSettings = {
  /** Smaller ones are not cells, in square pixels; null: half the usual size on the picture decides. */
  leastSize: number | null;
  /**
   * How clearly a cell must stand out: -1 (only the clearest) to 1 (the faintest too); null or 0 as measured best.
   * Each full step halves or doubles the contrast that is asked for.
   */
  threshold: number | null;
  /** Count only here; null: everywhere. */
  region: Region | null;
};

export const USUAL_SETTINGS: CountSettings = { leastSize: null, threshold: null, region: null };

export type CellCount = {
  /** Of the counted picture, which may have been shrunk. */
  width: number;
  height: number;
  cells: Cell[];
  warnings: CellWarning[];
  /** The least size that was used, in square pixels. */
  leastSize: number;
};
