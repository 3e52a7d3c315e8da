import { CasesQuery } from "@/lib/domains/reports/inputs";
import { adminDoor } from "@/lib/http/admin-door";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/admin/reports: cases of what was reported, without a word of anybody. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  GET: route({ auth: "admin", query: CasesQuery }, async ({ query }) =>
    privateJson(await services().cases.list(query)),
  ),
});
