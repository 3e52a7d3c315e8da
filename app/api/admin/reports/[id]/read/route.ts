import { adminDoor } from "@/lib/http/admin-door";
import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** POST /api/admin/reports/:id/read: what was reported and said; the audit says who read it. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  POST: route({ auth: "admin", params: IdParam, missing: "case_not_found" }, async ({ by, params, locale }) =>
    privateJson(await services().cases.read(by, params.id, locale)),
  ),
});
