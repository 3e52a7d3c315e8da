import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

const MINE = { auth: "member", params: IdParam, missing: "diary_not_found" } as const;

/** POST /api/diaries/:id/accept: I come in. */
export const POST = route(MINE, async ({ member, params }) =>
  privateJson(await services().invitations.accept(member.id, params.id)),
);
