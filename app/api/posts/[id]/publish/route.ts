import { Publish } from "@/lib/domains/posts/inputs";
import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** POST /api/posts/:id/publish: public, private, or back to a draft. Never waits for a picture. */
export const POST = route(
  { auth: "member", body: Publish, params: IdParam, missing: "post_not_found" },
  async ({ params, member, body, locale }) =>
    privateJson(await services().publishing.setVisibility(member.id, params.id, body, locale)),
);
