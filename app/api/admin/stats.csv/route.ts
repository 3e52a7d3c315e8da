import { ChartQuery } from "@/lib/domains/visits/inputs";
import { adminDoor } from "@/lib/http/admin-door";
import { csvAnswer } from "@/lib/http/csv-answer";
import { route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/admin/stats.csv?chart&from&to&tz: one chart's numbers as a file. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  GET: route({ auth: "admin", query: ChartQuery }, async ({ query, by }) => {
    const name = `${query.chart}-${query.from}-${query.to}.csv`;
    return csvAnswer(name, await services().visits.csv(query, by));
  }),
});
