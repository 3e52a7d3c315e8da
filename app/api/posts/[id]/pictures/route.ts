import { NewPicture } from "@/lib/domains/pictures/inputs";
import { LIMITS } from "@/lib/http/limits";
import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** POST /api/posts/:id/pictures: 202 with a picture that waits for the painter. */
export const POST = route(
  { auth: "member", body: NewPicture, params: IdParam, missing: "post_not_found", limit: LIMITS.draw },
  async ({ params, member, body, locale }) => {
    const picture = await services().pictures.draw(member.id, params.id, body, locale);
    return privateJson(picture, { status: 202, headers: { location: `/api/pictures/${picture.id}` } });
  },
);
