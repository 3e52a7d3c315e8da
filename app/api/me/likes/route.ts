import { privateJson, route } from "@/lib/http/route";
import { PageQuery } from "@/lib/shared/page";
import { services } from "@/lib/site/services";

/** GET /api/me/likes: what I liked, the latest like first. */
export const GET = route({ auth: "member", query: PageQuery }, async ({ member, query, locale }) =>
  privateJson(await services().likes.likedBy(member.id, query, locale)),
);
