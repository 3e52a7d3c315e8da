import { NewReport } from "@/lib/domains/reports/inputs";
import { LIMITS } from "@/lib/http/limits";
import { route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

const other = { params: IdParam, missing: "member_not_found" } as const;

/** POST /api/members/:id/report: who should not be here so. Repeating replaces what was said. */
export const POST = route(
  { auth: "member", body: NewReport, limit: LIMITS.report, ...other },
  async ({ params, member, body }) => {
    await services().reports.member(member.id, params.id, body);
    return new Response(null, { status: 204 });
  },
);
