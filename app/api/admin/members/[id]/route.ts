import { MemberChange } from "@/lib/domains/moderation/inputs";
import { adminDoor } from "@/lib/http/admin-door";
import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

const one = { auth: "admin", params: IdParam, missing: "member_not_found" } as const;

/** GET and PATCH /api/admin/members/:id: one member; suspends and restores them, makes and unmakes an admin. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  GET: route(one, async ({ params }) => privateJson(await services().membersAtDesk.get(params.id))),
  PATCH: route({ ...one, body: MemberChange }, async ({ by, params: { id }, body }) => {
    const { suspensions, memberActs, membersAtDesk } = services();
    if ("role" in body) await memberActs.setRole(by, id, body.role);
    else if (body.suspended) await suspensions.suspend(by, id, body.suspended);
    else await suspensions.restore(by, id);
    return privateJson(await membersAtDesk.get(id));
  }),
});
