import { OnThisDayQuery } from "@/lib/domains/posts/days/inputs";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/me/on-this-day: the same day in earlier years. */
export const GET = route({ auth: "member", query: OnThisDayQuery }, async ({ member, query, locale }) =>
  privateJson(await services().days.onThisDay(member, query, locale)),
);
