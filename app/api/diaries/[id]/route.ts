import { DiaryPatch } from "@/lib/domains/diaries/inputs";
import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

const MINE = { auth: "member", params: IdParam, missing: "diary_not_found" } as const;

/** GET /api/diaries/:id: a diary of mine; somebody else's is answered as one that never was. */
export const GET = route(MINE, async ({ member, params }) =>
  privateJson(await services().diaries.get(member.id, params.id)),
);

/** PATCH /api/diaries/:id: another name, for both. */
export const PATCH = route({ ...MINE, body: DiaryPatch }, async ({ member, params, body }) =>
  privateJson(await services().diaries.rename(member.id, params.id, body)),
);

/** DELETE /api/diaries/:id: forgets an invitation that is over; 204. */
export const DELETE = route(MINE, async ({ member, params }) => {
  await services().invitations.forget(member.id, params.id);
  return new Response(null, { status: 204 });
});
