import { IdParam, privateJson, route } from "@/lib/http/route";
import { PostPatch } from "@/lib/posts/inputs";
import { services } from "@/lib/services";

const post = { params: IdParam, missing: "post_not_found" } as const;

/** GET /api/posts/:id: a post its reader may see. */
export const GET = route({ auth: "anyone", ...post }, async ({ params, member, locale }) =>
  privateJson(await services().posts.get(params.id, member, locale)),
);

/** PATCH /api/posts/:id: saves; 409 stale_version with the post as it is now. */
export const PATCH = route({ auth: "member", body: PostPatch, ...post }, async ({ params, member, body, locale }) =>
  privateJson(await services().posts.save(member.id, params.id, body, locale)),
);

/** DELETE /api/posts/:id: removes it with its pictures. */
export const DELETE = route({ auth: "member", ...post }, async ({ params, member }) => {
  await services().posts.remove(member.id, params.id);
  return new Response(null, { status: 204 });
});
