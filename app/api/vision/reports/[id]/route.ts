import { CellReportPatch } from "@/lib/domains/cells/inputs";
import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

const MINE = { auth: "member", params: IdParam, missing: "cell_report_not_found" } as const;

/** GET /api/vision/reports/:id: with its pictures, without their cells. */
export const GET = route(MINE, async ({ member, params }) =>
  privateJson(await services().cells.reports.get(member.id, params.id)),
);

/** PATCH /api/vision/reports/:id: another name. */
export const PATCH = route({ ...MINE, body: CellReportPatch }, async ({ member, params, body }) =>
  privateJson(await services().cells.reports.rename(member.id, params.id, body)),
);

/** DELETE /api/vision/reports/:id: with all its pictures. */
export const DELETE = route(MINE, async ({ member, params }) => {
  await services().cells.reports.remove(member.id, params.id);
  return new Response(null, { status: 204 });
});
