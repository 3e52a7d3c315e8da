import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** GET /api/members/:id: a member as everyone sees them. */
export const GET = route({ auth: "anyone", params: IdParam, missing: "member_not_found" }, async ({ params }) =>
  privateJson(await services().profiles.get(params.id)),
);
