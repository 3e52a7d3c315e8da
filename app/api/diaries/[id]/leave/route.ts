import { Leave } from "@/lib/domains/diaries/inputs";
import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

const MINE = { auth: "member", params: IdParam, missing: "diary_not_found" } as const;

/** POST /api/diaries/:id/leave: it closes and stays for both to read, or goes where both want that. */
export const POST = route({ ...MINE, body: Leave }, async ({ member, params, body }) =>
  privateJson({ diary: await services().farewells.leave(member.id, params.id, body.then) }),
);
