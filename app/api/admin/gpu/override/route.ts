import { GpuOverride } from "@/lib/domains/gpu/gpu";
import { adminDoor } from "@/lib/http/admin-door";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** PUT /api/admin/gpu/override {hours}: for so many hours budgets don't count; null: they count again. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  PUT: route({ auth: "admin", body: GpuOverride }, async ({ by, body }) =>
    privateJson({ until: await services().gpu.override(by, body) }),
  ),
});
