import { GpuChartQuery } from "@/lib/domains/gpu/inputs";
import { adminDoor } from "@/lib/http/admin-door";
import { csvAnswer } from "@/lib/http/csv-answer";
import { route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/admin/gpu/figures.csv?chart&from&to: one chart's numbers as a file. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  GET: route({ auth: "admin", query: GpuChartQuery }, async ({ query, by }) =>
    csvAnswer(`gpu-${query.chart}-${query.from}-${query.to}.csv`, await services().gpu.figuresCsv(query, by)),
  ),
});
