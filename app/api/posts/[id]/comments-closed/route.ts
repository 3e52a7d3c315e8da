import { CommentsClosed } from "@/lib/domains/comments/inputs";
import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

const post = { params: IdParam, missing: "post_not_found" } as const;

/** PUT /api/posts/:id/comments-closed: its author lets nobody write more, or again everybody. Saves no version of it. */
export const PUT = route({ auth: "member", body: CommentsClosed, ...post }, async ({ params, member, body }) =>
  privateJson(await services().comments.setClosed(member.id, params.id, body.closed)),
);
