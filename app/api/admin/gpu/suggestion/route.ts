import { adminDoor } from "@/lib/http/admin-door";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/admin/gpu/suggestion: what other idle minutes would have cost, and whom they would have made wait. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  GET: route({ auth: "admin" }, async () => privateJson({ suggestion: await services().gpu.suggest() })),
});
