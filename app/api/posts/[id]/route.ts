import type { Identity } from "@/lib/domains/accounts/account";
import { PostPatch } from "@/lib/domains/posts/inputs";
import { privateJson, route } from "@/lib/http/route";
import { AppError, orMissing } from "@/lib/shared/errors";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

const post = { params: IdParam, missing: "post_not_found" } as const;

/** GET /api/posts/:id: a post its reader may see. A public one needs no session. */
export const GET = route({ auth: "anyone", ...post }, async ({ params, reader, locale }) => {
  const get = (who: Identity | null) => orMissing(services().posts.get(params.id, who, locale), post.missing);
  const open = await get(null);
  const member = open ? null : await reader();
  const found = open ?? (member && (await get(member)));
  if (!found) throw new AppError(post.missing);
  return privateJson(found);
});

/** PATCH /api/posts/:id: saves; 409 stale_version with the post as it is now. */
export const PATCH = route({ auth: "member", body: PostPatch, ...post }, async ({ params, member, body, locale }) =>
  privateJson(await services().posts.save(member.id, params.id, body, locale)),
);

/** DELETE /api/posts/:id: removes it with its pictures. */
export const DELETE = route({ auth: "member", ...post }, async ({ params, member }) => {
  await services().posts.remove(member.id, params.id);
  return new Response(null, { status: 204 });
});
