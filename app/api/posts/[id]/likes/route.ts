import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { PageQuery } from "@/lib/shared/page";
import { services } from "@/lib/site/services";

/** GET /api/posts/:id/likes: who likes it, for its author alone. */
export const GET = route(
  { auth: "member", params: IdParam, missing: "post_not_found", query: PageQuery },
  async ({ params, member, query }) => privateJson(await services().likes.likersOf(member.id, params.id, query)),
);
