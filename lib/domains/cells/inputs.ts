import { z } from "zod";
import { Id } from "@/lib/shared/id";
import { oneLine } from "@/lib/shared/text";
import { visibleLine } from "@/lib/shared/text-inputs";
import { CELLS_LONGEST, CELLS_MAX, LEAST_SIZE_MAX, REPORT_NAME_MAX } from "./cell";

const FILE_NAME_MAX = 200;
const VERSION_MAX = 2 ** 31 - 1;

/** To a tenth of a pixel: nobody points better, and a picture's cells fit one request. */
const Place = z
  .number()
  .min(0)
  .max(CELLS_LONGEST)
  .transform((at) => Math.round(at * 10) / 10);
const Length = z.number().min(1).max(CELLS_LONGEST);

export const CellInput = z.object({
  x: Place,
  y: Place,
  area: z
    .number()
    .min(0)
    .max(CELLS_LONGEST ** 2)
    .transform(Math.round),
  live: z.boolean(),
});

const Corner = z.number().min(0).max(CELLS_LONGEST);
export const Region = z.object({ x: Corner, y: Corner, width: Length, height: Length });
const LeastSize = z.number().min(1).max(LEAST_SIZE_MAX);
const Threshold = z.number().min(-1).max(1);

export const Settings = z.object({
  leastSize: LeastSize.nullable(),
  threshold: Threshold.nullable(),
  region: Region.nullable(),
});

const ReportName = visibleLine(REPORT_NAME_MAX);

/** Text fields beside a picture: what is not there, or empty, is decided by the counter. */
const orNone = <T extends z.ZodType>(schema: T) =>
  z.preprocess((text) => (text === "" || text === undefined ? null : Number(text)), schema.nullable());

/** "x,y,width,height" in pixels of the counted picture. */
const RegionField = z.preprocess((text) => {
  if (typeof text !== "string" || text === "") return null;
  const [x, y, width, height, ...more] = text
    .split(",")
    .map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  return more.length > 0 ? Number.NaN : { x, y, width, height };
}, Region.nullable());

/** What stands beside an uploaded picture. */
export const NewCount = z.object({
  name: z
    .string()
    .max(FILE_NAME_MAX)
    .transform((name) => oneLine(name))
    .default(""),
  reportId: z.union([z.literal("").transform(() => undefined), Id]).optional(),
  leastSize: orNone(LeastSize),
  threshold: orNone(Threshold),
  region: RegionField,
  preview: z
    .enum(["", "0", "1"])
    .default("")
    .transform((word) => word === "1"),
});
export type NewCount = z.infer<typeof NewCount>;

export const NewCellReport = z.object({ name: ReportName });
export const CellReportPatch = NewCellReport;

/** Cells as they were corrected, or settings to count anew by; and the version that was looked at. */
export const CountPatch = z
  .object({
    version: z.int().min(1).max(VERSION_MAX),
    cells: z.array(CellInput).max(CELLS_MAX).optional(),
    settings: Settings.optional(),
  })
  .refine(({ cells, settings }) => (cells === undefined) !== (settings === undefined), {
    path: ["cells"],
    error: "Exactly one of cells and settings",
  });
export type CountPatch = z.infer<typeof CountPatch>;

export const CountedParams = z.object({ id: Id, imageId: Id });

export const CountedFileQuery = z.object({ of: z.enum(["annotated", "counted"]).default("annotated") });
export type CountedFileQuery = z.infer<typeof CountedFileQuery>;
