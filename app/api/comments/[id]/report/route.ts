import { NewReport } from "@/lib/domains/reports/inputs";
import { LIMITS } from "@/lib/http/limits";
import { route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

const comment = { params: IdParam, missing: "comment_not_found" } as const;

/** POST /api/comments/:id/report: this should not stand here. Repeating replaces what was said. */
export const POST = route(
  { auth: "member", body: NewReport, limit: LIMITS.report, ...comment },
  async ({ params, member, body }) => {
    await services().reports.comment(member.id, params.id, body);
    return new Response(null, { status: 204 });
  },
);
