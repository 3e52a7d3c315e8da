import { z } from "zod";
import type {
  CellReportSummary as CellReportSummaryType,
  CellReport as CellReportType,
  CountedPicture as CountedPictureType,
  CountPreview as CountPreviewType,
} from "@/lib/domains/cells/cell";
import { Id } from "@/lib/shared/id";
import { exactly } from "../exactly";
import { pageOf } from "./page";

const count = z.int().min(0);
const figures = {
  total: count,
  live: count,
  dead: count,
  ratio: z.number().min(0).max(1).nullable().describe("Of all cells those that live; null where there is none."),
};
const size = {
  width: z.int().min(1).describe("Of the picture as it was counted, pixels."),
  height: z.int().min(1),
};
const warnings = z
  .array(z.enum(["blurred", "uneven_light", "touching"]))
  .describe("Why the count should be looked at twice.");
const region = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const by = {
  settings: z
    .strictObject({
      leastSize: z.number().nullable(),
      threshold: z.number().nullable(),
      region: region.nullable(),
    })
    .describe("What was asked for; null where the counter decides."),
  leastSize: z.number().describe("The least size of a cell that was used, square pixels."),
  cells: z
    .array(z.strictObject({ x: z.number(), y: z.number(), area: z.number(), live: z.boolean() }))
    .describe("Centres in pixels of the counted picture, areas in square pixels."),
};
const summary = {
  ...figures,
  id: Id,
  reportId: Id,
  name: z.string().describe("What its file was called."),
  ...size,
  warnings,
  isCorrected: z.boolean().describe("Whether cells were changed by hand since it was counted."),
  version: z.int().min(1).describe("A change names the version it started from."),
  url: z.string().describe("Path of the picture with a ring around each cell."),
};

export const CountedPicture = exactly<CountedPictureType>()(z.strictObject({ ...summary, ...by }));
export const CountPreview = exactly<CountPreviewType>()(z.strictObject({ ...figures, ...size, warnings, ...by }));
export const CountedNow = z.strictObject({ image: CountedPicture });
export const CountedNothingKept = z.strictObject({ preview: CountPreview });

const report = {
  ...figures,
  id: Id,
  name: z.string(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime().describe("When something of it was last counted, corrected or renamed."),
};
export const CellReportSummary = exactly<CellReportSummaryType>()(
  z.strictObject({ ...report, images: count.describe("How many pictures.") }),
);
export const CellReport = exactly<CellReportType>()(
  z.strictObject({ ...report, images: z.array(z.strictObject(summary)).describe("In the order in which they came.") }),
);
export const CellReportPage = pageOf(CellReportSummary);
