import { QuietParam } from "@/lib/domains/diaries/inputs";
import { LIMITS } from "@/lib/http/limits";
import { route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

const LINK = { auth: "anyone", params: QuietParam, missing: "link_used" } as const;

/** GET /api/no-invitations/:token: a mail program that knows no POST opens the page that asks. */
export const GET = route(LINK, ({ params }) => {
  const headers = { location: `/no-invitations/${params.token}`, "cache-control": "no-store" };
  return new Response(null, { status: 303, headers });
});

/** POST /api/no-invitations/:token: no more invitations to the address; by the page, or by a mail program (RFC 8058). */
export const POST = route({ ...LINK, limit: LIMITS.quiet }, async ({ params }) => {
  await services().quietAddresses.keepQuiet(params.token);
  return new Response(null, { status: 204 });
});
