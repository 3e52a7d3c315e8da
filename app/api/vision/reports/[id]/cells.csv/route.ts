import { csvAnswer, streamOf } from "@/lib/http/csv-answer";
import { route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** GET /api/vision/reports/:id/cells.csv: one row a cell. */
export const GET = route(
  { auth: "member", params: IdParam, missing: "cell_report_not_found" },
  async ({ member, params }) =>
    csvAnswer("cells.csv", streamOf(await services().cells.csv.cells(member.id, params.id))),
);
