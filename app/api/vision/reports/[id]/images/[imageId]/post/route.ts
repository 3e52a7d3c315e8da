import { CountedParams } from "@/lib/domains/cells/inputs";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** POST /api/vision/reports/:id/images/:imageId/post: 201 with a draft of mine that has the count. */
export const POST = route(
  { auth: "member", params: CountedParams, missing: "cell_image_not_found" },
  async ({ member, params, locale }) => {
    const post = await services().fromCount.create(member, params, locale);
    return privateJson(post, { status: 201, headers: { location: `/api/posts/${post.id}` } });
  },
);
