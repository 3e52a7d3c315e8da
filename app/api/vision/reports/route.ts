import { NewCellReport } from "@/lib/domains/cells/inputs";
import { privateJson, route } from "@/lib/http/route";
import { PageQuery } from "@/lib/shared/page";
import { services } from "@/lib/site/services";

/** GET /api/vision/reports: my reports of counted cells, the newest first. */
export const GET = route({ auth: "member", query: PageQuery }, async ({ member, query }) =>
  privateJson(await services().cells.reports.list(member.id, query)),
);

/** POST /api/vision/reports: an empty one, for the pictures of a batch. */
export const POST = route({ auth: "member", body: NewCellReport }, async ({ member, body }) => {
  const report = await services().cells.reports.create(member.id, body);
  return privateJson(report, { status: 201, headers: { location: `/api/vision/reports/${report.id}` } });
});
