import { CalendarQuery } from "@/lib/domains/posts/days/inputs";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/me/calendar: the days of a month that I wrote about. */
export const GET = route({ auth: "member", query: CalendarQuery }, async ({ member, query, locale }) =>
  privateJson(await services().days.calendar(member, query, locale)),
);
