import { StatsQuery } from "@/lib/domains/visits/inputs";
import { adminDoor } from "@/lib/http/admin-door";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/admin/stats?from&to&tz: all numbers of the admins' first page. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  GET: route({ auth: "admin", query: StatsQuery }, async ({ query }) => {
    return privateJson(await services().visits.dashboard(query));
  }),
});
