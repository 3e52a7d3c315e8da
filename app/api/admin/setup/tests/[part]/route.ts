import { PartParam } from "@/lib/domains/settings/inputs";
import { adminDoor } from "@/lib/http/admin-door";
import { LIMITS } from "@/lib/http/limits";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** POST /api/admin/setup/tests/:part: tries one part for real, within its time, and says what was found. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  POST: route({ auth: "admin", params: PartParam, limit: LIMITS.setupTest }, async ({ by, params }) =>
    privateJson(await services().setup.test(by, params.part)),
  ),
});
