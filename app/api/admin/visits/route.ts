import { HourQuery } from "@/lib/domains/visits/inputs";
import { adminDoor } from "@/lib/http/admin-door";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/admin/visits?month&tz: visits by hour of the day, of one month or of all. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  GET: route({ auth: "admin", query: HourQuery }, async ({ query }) => {
    return privateJson(await services().visits.hours(query));
  }),
});
