import { Forgotten } from "@/lib/domains/accounts/inputs";
import { LIMITS } from "@/lib/http/limits";
import { route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** POST /api/password-reset: 202 in the same time, whether somebody has that address or not. */
export const POST = route({ auth: "anyone", body: Forgotten, limit: LIMITS.forgot }, async ({ body, locale }) => {
  await services().recovery.forgot(body.email, locale);
  return new Response(null, { status: 202 });
});
