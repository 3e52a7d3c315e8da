import { NewComment } from "@/lib/domains/comments/inputs";
import { LIMITS } from "@/lib/http/limits";
import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { PageQuery } from "@/lib/shared/page";
import { services } from "@/lib/site/services";

const post = { params: IdParam, missing: "post_not_found" } as const;

/** GET /api/posts/:id/comments: those that the reader may see, oldest first. */
export const GET = route({ auth: "anyone", query: PageQuery, ...post }, async ({ params, reader, query }) =>
  privateJson(await services().comments.of(params.id, (await reader())?.id ?? null, query)),
);

/** POST /api/posts/:id/comments: 201 with the comment. */
export const POST = route(
  { auth: "member", body: NewComment, limit: LIMITS.comment, ...post },
  async ({ params, member, body }) =>
    privateJson(await services().comments.write(member.id, params.id, body), { status: 201 }),
);
