import { NewMember } from "@/lib/domains/accounts/inputs";
import { LIMITS } from "@/lib/http/limits";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** POST /api/members: 201 with the new member, who signs in next. */
export const POST = route({ auth: "anyone", body: NewMember, limit: LIMITS.signUp }, async ({ body, locale }) => {
  const me = await services().accounts.signUp({ locale, ...body });
  return privateJson(me, { status: 201, headers: { location: "/api/me" } });
});
