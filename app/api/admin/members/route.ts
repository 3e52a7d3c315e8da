import { MembersQuery } from "@/lib/domains/moderation/inputs";
import { adminDoor } from "@/lib/http/admin-door";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/admin/members: who is here, the newest first, by a part of a name or an address. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  GET: route({ auth: "admin", query: MembersQuery }, async ({ query }) =>
    privateJson(await services().membersAtDesk.list(query)),
  ),
});
