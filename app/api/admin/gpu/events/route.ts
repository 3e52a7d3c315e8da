import { GpuEventsQuery } from "@/lib/domains/gpu/gpu";
import { adminDoor } from "@/lib/http/admin-door";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/admin/gpu/events: what happened to the machine, why, and what it cost; the newest first. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  GET: route({ auth: "admin", query: GpuEventsQuery }, async ({ query }) =>
    privateJson(await services().gpu.events(query)),
  ),
});
