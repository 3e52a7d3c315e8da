import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

const like = { auth: "member", params: IdParam, missing: "post_not_found" } as const;

/** PUT /api/posts/:id/like: I like it; how many do. Repeating changes nothing. */
export const PUT = route(like, async ({ params, member }) =>
  privateJson(await services().likes.like(member.id, params.id)),
);

/** DELETE /api/posts/:id/like: not any more. Repeating changes nothing. */
export const DELETE = route(like, async ({ params, member }) =>
  privateJson(await services().likes.unlike(member.id, params.id)),
);
