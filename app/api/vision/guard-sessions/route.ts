import { NewGuardSession } from "@/lib/domains/guard/inputs";
import { privateJson, route } from "@/lib/http/route";
import { PageQuery } from "@/lib/shared/page";
import { services } from "@/lib/site/services";

/** GET /api/vision/guard-sessions: my sittings before the guard that I kept, newest first. */
export const GET = route({ auth: "member", query: PageQuery }, async ({ member, query }) =>
  privateJson(await services().guardSessions.list(member.id, query)),
);

/** POST /api/vision/guard-sessions: keeps the sums of one; the same one again takes the place of the first. */
export const POST = route({ auth: "member", body: NewGuardSession }, async ({ member, body }) =>
  privateJson(await services().guardSessions.keep(member, body), { status: 201 }),
);

/** DELETE /api/vision/guard-sessions: all of mine. */
export const DELETE = route({ auth: "member" }, async ({ member }) => {
  await services().guardSessions.removeAll(member.id);
  return new Response(null, { status: 204 });
});
