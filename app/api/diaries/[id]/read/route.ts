import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

const MINE = { auth: "member", params: IdParam, missing: "diary_not_found" } as const;

/** POST /api/diaries/:id/read: I have read it. */
export const POST = route(MINE, async ({ member, params }) =>
  privateJson(await services().diaries.read(member.id, params.id)),
);
