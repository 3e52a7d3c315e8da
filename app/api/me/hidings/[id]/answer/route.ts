import { HidingAnswer } from "@/lib/domains/reports/hidings/inputs";
import { route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

const hiding = { params: IdParam, missing: "hiding_not_found" } as const;

/** POST /api/me/hidings/:id/answer: why it should not be hidden; once. */
export const POST = route({ auth: "member", body: HidingAnswer, ...hiding }, async ({ params, member, body }) => {
  await services().hidings.answer(member.id, params.id, body);
  return new Response(null, { status: 204 });
});
