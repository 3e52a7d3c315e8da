import { Moderation } from "@/lib/domains/reports/hidings/inputs";
import { adminDoor } from "@/lib/http/admin-door";
import { route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** PATCH /api/admin/posts/:id: takes a public post out of sight, or gives it back; its author hears why. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  PATCH: route(
    { auth: "admin", params: IdParam, missing: "post_not_found", body: Moderation },
    async ({ by, params, body }) => {
      await services().moderation.moderate(by, { target: "post", id: params.id }, body);
      return new Response(null, { status: 204 });
    },
  ),
});
