import { adminDoor } from "@/lib/http/admin-door";
import { route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** DELETE /api/admin/members/:id/sessions: signs a member out everywhere. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  DELETE: route({ auth: "admin", params: IdParam, missing: "member_not_found" }, async ({ by, params }) => {
    await services().memberActs.endSessions(by, params.id);
    return new Response(null, { status: 204 });
  }),
});
