import { CasePatch } from "@/lib/domains/reports/inputs";
import { adminDoor } from "@/lib/http/admin-door";
import { route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** PATCH /api/admin/reports/:id: dismisses a case, closes it or takes it up again. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  PATCH: route(
    { auth: "admin", params: IdParam, missing: "case_not_found", body: CasePatch },
    async ({ by, params, body }) => {
      await services().cases.settle(by, params.id, body);
      return new Response(null, { status: 204 });
    },
  ),
});
