import { AgentParams, DropKind } from "@/lib/domains/visits/inputs";
import { adminDoor } from "@/lib/http/admin-door";
import { route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** PUT /api/admin/agents/{kind}: takes a kind of browsers out of the numbers, or back into them. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  PUT: route(
    { auth: "admin", params: AgentParams, missing: "not_found", body: DropKind },
    async ({ params, body, by }) => {
      await services().visits.dropAgent(params.kind, body.dropped, by);
      return new Response(null, { status: 204 });
    },
  ),
});
