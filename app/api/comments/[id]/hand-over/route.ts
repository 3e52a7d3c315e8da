import { HandedComment } from "@/lib/domains/reports/inputs";
import { LIMITS } from "@/lib/http/limits";
import { route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

const said = { params: IdParam, missing: "comment_not_found" } as const;

/** POST /api/comments/:id/hand-over: of what my friend said in our secret diary, a copy for the admins, knowingly. */
export const POST = route(
  { auth: "member", body: HandedComment, limit: LIMITS.report, ...said },
  async ({ params, member, body }) => {
    await services().handOver.comment(member.id, params.id, body);
    return new Response(null, { status: 204 });
  },
);
