import { csvAnswer } from "@/lib/http/csv-answer";
import { route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** GET /api/vision/reports/:id/images.csv: one row a picture. */
export const GET = route(
  { auth: "member", params: IdParam, missing: "cell_report_not_found" },
  async ({ member, params }) => csvAnswer("images.csv", await services().cells.csv.images(member.id, params.id)),
);
