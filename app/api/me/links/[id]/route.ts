import { route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** DELETE /api/me/links/:id: that account opens nothing here any more. */
export const DELETE = route(
  { auth: "member", params: IdParam, missing: "link_not_found" },
  async ({ member, params }) => {
    await services().linkedAccounts.unlink(member.id, params.id);
    return new Response(null, { status: 204 });
  },
);
