import { WishedRule } from "@/lib/domains/diaries/inputs";
import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

const MINE = { auth: "member", params: IdParam, missing: "diary_not_found" } as const;

/** POST /api/diaries/:id/rule: I want a rule, or agree to it. */
export const POST = route({ ...MINE, body: WishedRule }, async ({ member, params, body }) =>
  privateJson(await services().diaries.wishRule(member.id, params.id, body.rule)),
);

/** DELETE /api/diaries/:id/rule: the rule stays as it is. */
export const DELETE = route(MINE, async ({ member, params }) =>
  privateJson(await services().diaries.dropRule(member.id, params.id)),
);
