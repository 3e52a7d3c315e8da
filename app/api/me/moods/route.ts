import { MoodsQuery } from "@/lib/domains/posts/days/inputs";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/me/moods: how I felt in a year, by month. */
export const GET = route({ auth: "member", query: MoodsQuery }, async ({ member, query }) =>
  privateJson(await services().days.moods(member, query)),
);
