import { asDevice, type Device } from "@/lib/domains/accounts/device";
import { privateJson, route } from "@/lib/http/route";
import { endedSessionCookie } from "@/lib/http/sessions/session";
import type { Page } from "@/lib/shared/page";
import { services } from "@/lib/site/services";

/** GET /api/me/sessions: where I am signed in, the last used first; all of it at once. */
export const GET = route({ auth: "member" }, async ({ member }) => {
  const sessions = await services().sessions.list(member.id);
  const page: Page<Device> = { items: sessions.map((session) => asDevice(session, member.sessionId)), next: null };
  return privateJson(page);
});

/** DELETE /api/me/sessions: signs me out everywhere, here too. */
export const DELETE = route({ auth: "member" }, async ({ member }) => {
  await services().sessions.removeAllOf(member.id);
  return new Response(null, { status: 204, headers: { "set-cookie": endedSessionCookie() } });
});
