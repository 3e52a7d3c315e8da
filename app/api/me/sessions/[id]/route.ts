import { SessionParam } from "@/lib/domains/accounts/inputs";
import { route } from "@/lib/http/route";
import { AppError } from "@/lib/shared/errors";
import { services } from "@/lib/site/services";

/** DELETE /api/me/sessions/:id: signs one of my devices out; it may be the one that asks. */
export const DELETE = route(
  { auth: "member", params: SessionParam, missing: "session_not_found" },
  async ({ params, member }) => {
    if (!(await services().sessions.removeOne(member.id, params.id))) throw new AppError("session_not_found");
    return new Response(null, { status: 204 });
  },
);
