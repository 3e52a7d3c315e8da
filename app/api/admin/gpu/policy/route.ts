import { GpuPolicyPatch } from "@/lib/domains/gpu/gpu";
import { adminDoor } from "@/lib/http/admin-door";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** When the machine wakes and sleeps, and what it may cost: what is named changes, and is written down. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  GET: route({ auth: "admin" }, async () => privateJson(await services().gpu.policy())),
  PUT: route({ auth: "admin", body: GpuPolicyPatch }, async ({ by, body }) =>
    privateJson(await services().gpu.setPolicy(by, body)),
  ),
});
