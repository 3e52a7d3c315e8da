import { HandedOver } from "@/lib/domains/reports/inputs";
import { LIMITS } from "@/lib/http/limits";
import { route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

const entry = { params: IdParam, missing: "post_not_found" } as const;

/** POST /api/posts/:id/hand-over: of what my friend wrote in our secret diary, a copy for the admins, knowingly. */
export const POST = route(
  { auth: "member", body: HandedOver, limit: LIMITS.report, ...entry },
  async ({ params, member, body }) => {
    await services().handOver.entry(member.id, params.id, body);
    return new Response(null, { status: 204 });
  },
);
