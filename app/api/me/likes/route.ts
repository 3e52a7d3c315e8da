import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/services";
import { PageQuery } from "@/lib/shared/page";

/** GET /api/me/likes: what I liked, the latest like first. */
export const GET = route({ auth: "member", query: PageQuery }, async ({ member, query, locale }) =>
  privateJson(await services().likes.likedBy(member.id, query, locale)),
);
