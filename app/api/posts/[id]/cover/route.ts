import { Cover } from "@/lib/domains/posts/inputs";
import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** PUT /api/posts/:id/cover: the picture that stands for the post, or none. */
export const PUT = route(
  { auth: "member", body: Cover, params: IdParam, missing: "post_not_found" },
  async ({ params, member, body, locale }) =>
    privateJson(await services().publishing.setCover(member.id, params.id, body.pictureId, locale)),
);
