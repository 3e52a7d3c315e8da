import { TokenParam } from "@/lib/domains/accounts/inputs";
import { LIMITS } from "@/lib/http/limits";
import { route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** POST /api/confirm/:token: an address is its member's. Whoever has the link may say so, signed in or not. */
export const POST = route(
  { auth: "anyone", params: TokenParam, missing: "link_used", limit: LIMITS.openLink },
  async ({ params }) => {
    await services().recovery.confirm(params.token);
    return new Response(null, { status: 204 });
  },
);
