import { adminDoor } from "@/lib/http/admin-door";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** POST /api/admin/gpu/start: the machine is asked for; 202 with the panel as it is then. Repeating changes nothing. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  POST: route({ auth: "admin" }, async ({ by }) => {
    const { gpu } = services();
    await gpu.start(by);
    return privateJson(await gpu.panel(), { status: 202 });
  }),
});
