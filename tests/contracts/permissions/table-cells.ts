import { cellPicture, gridOfCells } from "@/tests/support/cell-picture";
import { alone, members, ownerAlone, type Row } from "./table";
import type { Scene } from "./visitors";

const report = ({ cells }: Scene) => ({ id: cells.reportId });
const image = ({ cells }: Scene) => ({ id: cells.reportId, imageId: cells.imageId });

async function upload(reportId?: string): Promise<FormData> {
  const form = new FormData();
  form.set("file", new Blob([new Uint8Array(await cellPicture(gridOfCells(4, 2)).png().toBuffer())]), "cells.png");
  if (reportId) form.set("reportId", reportId);
  return form;
}

/** What a member had counted. */
export const CELLS: Record<string, Row[]> = {
  "POST /api/vision/cells": [
    { what: "in a new report", body: () => upload(), expected: members(201) },
    { what: "in the owner's report", body: ({ cells }) => upload(cells.reportId), expected: ownerAlone(201) },
  ],
  "GET /api/vision/reports": alone(members(200)),
  "POST /api/vision/reports": alone(members(201), { body: { name: "기록" } }),
  "GET /api/vision/reports/{id}": alone(ownerAlone(200), { at: report }),
  "PATCH /api/vision/reports/{id}": alone(ownerAlone(200), { at: report, body: { name: "새 이름" } }),
  "DELETE /api/vision/reports/{id}": alone(ownerAlone(204), { at: report }),
  "GET /api/vision/reports/{id}/images.csv": alone(ownerAlone(200), { at: report }),
  "GET /api/vision/reports/{id}/cells.csv": alone(ownerAlone(200), { at: report }),
  "GET /api/vision/reports/{id}/images/{imageId}": alone(ownerAlone(200), { at: image }),
  "PATCH /api/vision/reports/{id}/images/{imageId}": alone(ownerAlone(200), {
    at: image,
    body: { version: 1, cells: [] },
  }),
  "DELETE /api/vision/reports/{id}/images/{imageId}": alone(ownerAlone(204), { at: image }),
  "GET /api/vision/reports/{id}/images/{imageId}/file": [
    { what: "as it was counted", at: image, query: { of: "counted" }, expected: ownerAlone(200) },
    { what: "with rings", at: image, query: { of: "annotated" }, expected: ownerAlone(200) },
  ],
  "POST /api/vision/reports/{id}/images/{imageId}/post": alone(ownerAlone(201), { at: image }),
};
