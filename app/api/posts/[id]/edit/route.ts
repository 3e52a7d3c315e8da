import { DiscardQuery } from "@/lib/domains/posts/inputs";
import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

const post = { auth: "member", params: IdParam, missing: "post_not_found" } as const;

/** GET /api/posts/:id/edit: a post of mine as it is read, with what waits beside it. */
export const GET = route(post, async ({ params, member, locale }) =>
  privateJson(await services().edits.get(member.id, params.id, locale)),
);

/** DELETE /api/posts/:id/edit: throws away what waits; 409 stale_version where something else does. */
export const DELETE = route({ ...post, query: DiscardQuery }, async ({ params, member, query, locale }) =>
  privateJson(await services().edits.discard(member.id, params.id, query.version, locale)),
);
