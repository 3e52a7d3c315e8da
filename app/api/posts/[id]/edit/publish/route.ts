import { GoUp } from "@/lib/domains/posts/inputs";
import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** POST /api/posts/:id/edit/publish: what waits becomes what is read; 409 stale_version where something else waits. */
export const POST = route(
  { auth: "member", body: GoUp, params: IdParam, missing: "post_not_found" },
  async ({ params, member, body, locale }) =>
    privateJson(await services().edits.goUp(member.id, params.id, body, locale)),
);
