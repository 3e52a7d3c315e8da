import { TokenParam } from "@/lib/domains/accounts/inputs";
import { LIMITS } from "@/lib/http/limits";
import { route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** POST /api/confirm/:token: an address is its member's, who says so. */
export const POST = route(
  { auth: "member", params: TokenParam, missing: "link_used", limit: LIMITS.openLink },
  async ({ member, params }) => {
    await services().recovery.confirm(member.id, params.token);
    return new Response(null, { status: 204 });
  },
);
