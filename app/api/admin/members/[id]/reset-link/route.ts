import { adminDoor } from "@/lib/http/admin-door";
import { route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** POST /api/admin/members/:id/reset-link: 202; a mail with a link for a new password is on its way to them. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  POST: route({ auth: "admin", params: IdParam, missing: "member_not_found" }, async ({ by, params }) => {
    await services().memberActs.sendReset(by, params.id);
    return new Response(null, { status: 202 });
  }),
});
