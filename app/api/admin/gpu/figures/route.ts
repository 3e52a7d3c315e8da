import { GpuFiguresQuery } from "@/lib/domains/gpu/inputs";
import { adminDoor } from "@/lib/http/admin-door";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/admin/gpu/figures?from&to: hours and cost by day, pictures and waiting by the hour of the day. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  GET: route({ auth: "admin", query: GpuFiguresQuery }, async ({ query: { from, to } }) =>
    privateJson(await services().gpu.figures(from, to)),
  ),
});
