import { GpuStop } from "@/lib/domains/gpu/gpu";
import { adminDoor } from "@/lib/http/admin-door";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** POST /api/admin/gpu/stop {force?}: 202 with the panel as it is then; 409 while a picture is drawn, unless forced. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  POST: route({ auth: "admin", body: GpuStop }, async ({ by, body }) => {
    const { gpu } = services();
    await gpu.stop(by, body);
    return privateJson(await gpu.panel(), { status: 202 });
  }),
});
