import { NewDiary } from "@/lib/domains/diaries/inputs";
import { LIMITS } from "@/lib/http/limits";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/diaries: my secret diaries, and who asks me into one. */
export const GET = route({ auth: "member" }, async ({ member }) =>
  privateJson(await services().diaries.mine(member.id)),
);

/** POST /api/diaries: 201 with a diary that waits for who was asked; nothing tells whether an address has an account. */
export const POST = route({ auth: "member", body: NewDiary, limit: LIMITS.invite }, async ({ member, body }) => {
  const diary = await services().invitations.invite(member.id, body);
  return privateJson(diary, { status: 201, headers: { location: `/api/diaries/${diary.id}` } });
});
