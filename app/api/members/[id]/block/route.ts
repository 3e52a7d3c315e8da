import { LIMITS } from "@/lib/http/limits";
import { route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

const other = { auth: "member", params: IdParam, missing: "member_not_found", limit: LIMITS.block } as const;

/** PUT /api/members/:id/block: neither sees the other's comments and likes; they are not told. Repeating changes nothing. */
export const PUT = route(other, async ({ params, member }) => {
  await services().blocks.block(member.id, params.id);
  return new Response(null, { status: 204 });
});

/** DELETE /api/members/:id/block: as before. Repeating changes nothing. */
export const DELETE = route(other, async ({ params, member }) => {
  await services().blocks.unblock(member.id, params.id);
  return new Response(null, { status: 204 });
});
