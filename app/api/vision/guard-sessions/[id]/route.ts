import { route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** DELETE /api/vision/guard-sessions/:id: one of mine. */
export const DELETE = route(
  { auth: "member", params: IdParam, missing: "guard_session_not_found" },
  async ({ member, params }) => {
    await services().guardSessions.remove(member.id, params.id);
    return new Response(null, { status: 204 });
  },
);
