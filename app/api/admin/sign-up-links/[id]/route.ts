import { adminDoor } from "@/lib/http/admin-door";
import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** DELETE /api/admin/sign-up-links/:id: it opens nothing any more; who came by it stays. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  DELETE: route({ auth: "admin", params: IdParam }, async ({ by, params }) =>
    privateJson(await services().signUpLinks.revoke(by, params.id)),
  ),
});
