import { route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** POST /api/diaries/:id/decline: I don't come in, and who invited is not told; 204. */
export const POST = route(
  { auth: "member", params: IdParam, missing: "diary_not_found" },
  async ({ member, params }) => {
    await services().invitations.decline(member.id, params.id);
    return new Response(null, { status: 204 });
  },
);
