import { privateJson, route } from "@/lib/http/route";
import { PageQuery } from "@/lib/shared/page";
import { services } from "@/lib/site/services";

/** GET /api/me/blocks: whom I have blocked, the latest first. */
export const GET = route({ auth: "member", query: PageQuery }, async ({ member, query }) =>
  privateJson(await services().blocks.blockedBy(member.id, query)),
);
