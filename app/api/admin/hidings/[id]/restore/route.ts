import { adminDoor } from "@/lib/http/admin-door";
import { route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** POST /api/admin/hidings/:id/restore: gives back what was hidden, wherever its author has put it since. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  POST: route({ auth: "admin", params: IdParam, missing: "hiding_not_found" }, async ({ by, params }) => {
    await services().moderation.release(by, params.id);
    return new Response(null, { status: 204 });
  }),
});
