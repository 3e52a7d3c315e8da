import { privateJson, route } from "@/lib/http/route";
import { PageQuery } from "@/lib/shared/page";
import { services } from "@/lib/site/services";

/** GET /api/vision/face-key/events: what was done with my face lock in the last 90 days, newest first. */
export const GET = route({ auth: "member", query: PageQuery }, async ({ member, query }) =>
  privateJson(await services().faceKeys.events(member.id, query)),
);
