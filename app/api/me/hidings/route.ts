import { privateJson, route } from "@/lib/http/route";
import { PageQuery } from "@/lib/shared/page";
import { services } from "@/lib/site/services";

/** GET /api/me/hidings: what of mine an admin took out of sight, and why. */
export const GET = route({ auth: "member", query: PageQuery }, async ({ member, query }) =>
  privateJson(await services().hidings.list(member.id, query)),
);
