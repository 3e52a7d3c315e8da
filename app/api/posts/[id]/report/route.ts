import { NewReport } from "@/lib/domains/reports/inputs";
import { LIMITS } from "@/lib/http/limits";
import { route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

const post = { params: IdParam, missing: "post_not_found" } as const;

/** POST /api/posts/:id/report: this should not stand here. Repeating replaces what was said. */
export const POST = route(
  { auth: "member", body: NewReport, limit: LIMITS.report, ...post },
  async ({ params, member, body }) => {
    await services().reports.post(member.id, params.id, body);
    return new Response(null, { status: 204 });
  },
);
