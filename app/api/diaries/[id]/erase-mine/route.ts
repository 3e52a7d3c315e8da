import { route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** POST /api/diaries/:id/erase-mine: all that I put in is gone; 204. */
export const POST = route(
  { auth: "member", params: IdParam, missing: "diary_not_found" },
  async ({ member, params }) => {
    await services().farewells.eraseMine(member.id, params.id);
    return new Response(null, { status: 204 });
  },
);
