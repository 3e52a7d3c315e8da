import { CommentPatch } from "@/lib/domains/comments/inputs";
import { LIMITS } from "@/lib/http/limits";
import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

const comment = { params: IdParam, missing: "comment_not_found" } as const;

/** PATCH /api/comments/:id: other words, within ten minutes. */
export const PATCH = route(
  { auth: "member", body: CommentPatch, limit: LIMITS.comment, ...comment },
  async ({ params, member, body }) => privateJson(await services().comments.edit(member.id, params.id, body)),
);

/** DELETE /api/comments/:id: by who wrote it, or whose post it stands under. */
export const DELETE = route({ auth: "member", ...comment }, async ({ params, member }) => {
  await services().comments.remove(member.id, params.id);
  return new Response(null, { status: 204 });
});
