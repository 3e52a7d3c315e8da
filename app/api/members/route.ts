import { NewMember } from "@/lib/accounts/inputs";
import { privateJson, route } from "@/lib/http/route";
import { LIMITS } from "@/lib/limits/limits";
import { services } from "@/lib/services";

/** POST /api/members: 201 with the new member, who signs in next. */
export const POST = route({ auth: "anyone", body: NewMember, limit: LIMITS.signUp }, async ({ body, locale }) => {
  const me = await services().accounts.signUp({ locale, ...body });
  return privateJson(me, { status: 201, headers: { location: "/api/me" } });
});
