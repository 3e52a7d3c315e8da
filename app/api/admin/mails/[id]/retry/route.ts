import { adminDoor } from "@/lib/http/admin-door";
import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** POST /api/admin/mails/:id/retry: a mail that was given up is tried anew. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  POST: route({ auth: "admin", params: IdParam }, async ({ by, params }) =>
    privateJson(await services().mails.retry(by, params.id)),
  ),
});
