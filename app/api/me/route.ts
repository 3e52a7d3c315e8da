import { Erasure, MemberPatch } from "@/lib/domains/accounts/inputs";
import { LIMITS } from "@/lib/http/limits";
import { privateJson, route } from "@/lib/http/route";
import { endedSessionCookie } from "@/lib/http/sessions/session";
import { services } from "@/lib/site/services";

/** GET /api/me: my profile. */
export const GET = route({ auth: "member" }, async ({ member }) =>
  privateJson(await services().accounts.me(member.id)),
);

/** PATCH /api/me: what is named changes; a new password signs every other device out. */
export const PATCH = route({ auth: "member", body: MemberPatch }, async ({ member, body }) => {
  if (body.password) await services().limiter.take(LIMITS.passwordCheck, member.id);
  return privateJson(await services().accounts.update(member, body));
});

/** DELETE /api/me: erases the member and everything of theirs; the password says they mean it. */
export const DELETE = route(
  { auth: "member", body: Erasure, limit: LIMITS.passwordCheck },
  async ({ member, body }) => {
    await services().accounts.erase(member.id, body.password);
    return new Response(null, { status: 204, headers: { "set-cookie": endedSessionCookie() } });
  },
);
