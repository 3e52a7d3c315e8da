import { NewSecret, TokenParam } from "@/lib/domains/accounts/inputs";
import { LIMITS } from "@/lib/http/limits";
import { route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** POST /api/password-reset/:token: a new password; every session of the member ends. */
export const POST = route(
  { auth: "anyone", params: TokenParam, missing: "link_used", body: NewSecret, limit: LIMITS.openLink },
  async ({ params, body }) => {
    await services().recovery.reset(params.token, body.password);
    return new Response(null, { status: 204 });
  },
);
