import { NewFromPicture } from "@/lib/domains/posts/inputs";
import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** POST /api/pictures/:id/post: 201 with a draft of the words that it was drawn from. */
export const POST = route(
  { auth: "member", body: NewFromPicture, params: IdParam, missing: "picture_not_found" },
  async ({ params, member, body, locale }) => {
    const post = await services().fromPicture.create(member.id, params.id, body, locale);
    return privateJson(post, { status: 201, headers: { location: `/api/posts/${post.id}` } });
  },
);
