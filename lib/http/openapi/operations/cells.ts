import {
  CellReportPatch,
  CountedFileQuery,
  CountedParams,
  CountPatch,
  NewCellReport,
  NewCount,
} from "@/lib/domains/cells/inputs";
import { UPLOADS } from "@/lib/http/body-limit";
import { IdParam } from "@/lib/shared/id";
import { PageQuery } from "@/lib/shared/page";
import {
  CellReport,
  CellReportPage,
  CellReportSummary,
  CountedNothingKept,
  CountedNow,
  CountedPicture,
} from "../answers/cells";
import { OwnPost } from "../answers/posts";
import { type Domain, json, NO_CONTENT } from "../operation";

const REPORT = { auth: "member", params: IdParam, missing: "cell_report_not_found" } as const;
const IMAGE = { auth: "member", params: CountedParams, missing: "cell_image_not_found" } as const;
const CSV = { "text/csv": null };

export const CELLS = {
  tag: "Cells",
  description: "Cells on microscope pictures (trypan blue, bright field): counted, corrected, kept in reports.",
  operations: {
    "POST /api/vision/cells": {
      id: "countCells",
      summary: "Count the cells of a picture",
      description:
        "One picture a request, of at most 20 megapixels; it is shrunk to 1400 pixels. It is kept in the report that is named, or in a new one; as a preview nothing is kept.",
      auth: "member",
      body: { NewCount },
      upload: {
        maxBytes: UPLOADS["POST /api/vision/cells"],
        types: ["image/jpeg", "image/png", "image/webp", "image/gif"],
      },
      fields: {
        name: "What the file is called.",
        reportId: "A report of mine; without it a new one is made.",
        leastSize: "Smaller ones are not cells, square pixels of the counted picture; empty: the counter decides.",
        threshold: "How clearly a cell must stand out, from -1 (only the clearest) to 1 (the faintest too).",
        region: "Count only here: `x,y,width,height` in pixels of the counted picture.",
        preview: "`1`: count, and keep nothing.",
      },
      answers: {
        200: json({ CountedNothingKept }, "A preview"),
        201: json({ CountedNow }, "Counted and kept", { Location: "The picture's address" }),
      },
      errors: ["cell_report_not_found", "too_many_cell_images", "too_many_cell_reports", "too_many_cells", "busy"],
    },
    "GET /api/vision/reports": {
      id: "listCellReports",
      summary: "My reports of counted cells, the newest first",
      auth: "member",
      query: PageQuery,
      answers: { 200: json({ CellReportPage }) },
    },
    "POST /api/vision/reports": {
      id: "createCellReport",
      summary: "Start a report",
      auth: "member",
      body: { NewCellReport },
      answers: { 201: json({ CellReportSummary }, "Started", { Location: "The report's address" }) },
      errors: ["too_many_cell_reports"],
    },
    "GET /api/vision/reports/{id}": {
      id: "getCellReport",
      summary: "A report with its pictures",
      ...REPORT,
      answers: { 200: json({ CellReport }) },
    },
    "PATCH /api/vision/reports/{id}": {
      id: "renameCellReport",
      summary: "Give a report another name",
      ...REPORT,
      body: { CellReportPatch },
      answers: { 200: json({ CellReport }) },
    },
    "DELETE /api/vision/reports/{id}": {
      id: "deleteCellReport",
      summary: "Delete a report with all its pictures",
      ...REPORT,
      answers: { 204: NO_CONTENT },
    },
    "GET /api/vision/reports/{id}/images.csv": {
      id: "getCountsCsv",
      summary: "A report as a table, one row a picture",
      ...REPORT,
      answers: { 200: { description: "The table", content: CSV } },
    },
    "GET /api/vision/reports/{id}/cells.csv": {
      id: "getCellsCsv",
      summary: "A report as a table, one row a cell",
      description: "Picture, place (pixels), area (square pixels), and 1 for a live cell.",
      ...REPORT,
      answers: { 200: { description: "The table", content: CSV } },
    },
    "GET /api/vision/reports/{id}/images/{imageId}": {
      id: "getCountedPicture",
      summary: "A counted picture with every cell",
      ...IMAGE,
      answers: { 200: json({ CountedPicture }) },
    },
    "PATCH /api/vision/reports/{id}/images/{imageId}": {
      id: "correctCount",
      summary: "Correct cells by hand, or count anew",
      description: "Counting anew drops what was corrected by hand.",
      ...IMAGE,
      body: { CountPatch },
      fields: {
        version: "The version that was looked at.",
        cells: "All cells as they are now.",
        settings: "What to count anew by.",
      },
      answers: { 200: json({ CountedPicture }) },
      errors: ["count_changed", "too_many_cells", "busy"],
    },
    "DELETE /api/vision/reports/{id}/images/{imageId}": {
      id: "deleteCountedPicture",
      summary: "Take a picture out of a report",
      ...IMAGE,
      answers: { 204: NO_CONTENT },
    },
    "GET /api/vision/reports/{id}/images/{imageId}/file": {
      id: "getCountedFile",
      summary: "The bytes of a counted picture",
      ...IMAGE,
      limited: true,
      query: CountedFileQuery,
      fields: { of: "With a ring around each cell, or as it was counted." },
      answers: {
        200: { description: "The picture", content: { "image/webp": null }, headers: { ETag: "For If-None-Match" } },
        304: { description: "You have it already" },
      },
      errors: ["busy"],
    },
    "POST /api/vision/reports/{id}/images/{imageId}/post": {
      id: "postFromCount",
      summary: "Start a draft with a count and its picture",
      ...IMAGE,
      answers: { 201: json({ OwnPost }, "The draft", { Location: "The post's address" }) },
      errors: ["busy"],
    },
  },
} satisfies Domain;
