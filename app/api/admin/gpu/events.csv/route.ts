import { adminDoor } from "@/lib/http/admin-door";
import { csvAnswer, streamOf } from "@/lib/http/csv-answer";
import { route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/admin/gpu/events.csv: everything that happened to the machine; that it was taken along is written down. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  GET: route({ auth: "admin" }, async ({ by }) =>
    csvAnswer("gpu-events.csv", streamOf(await services().gpu.eventsCsv(by))),
  ),
});
