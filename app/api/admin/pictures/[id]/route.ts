import { Moderation } from "@/lib/domains/reports/hidings/inputs";
import { adminDoor } from "@/lib/http/admin-door";
import { route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** PATCH /api/admin/pictures/:id: takes a public picture out of sight, or gives it back; its author hears why. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  PATCH: route(
    { auth: "admin", params: IdParam, missing: "picture_not_found", body: Moderation },
    async ({ by, params, body }) => {
      await services().moderation.moderate(by, { target: "picture", id: params.id }, body);
      return new Response(null, { status: 204 });
    },
  ),
});
