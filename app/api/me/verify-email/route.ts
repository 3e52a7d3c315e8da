import { LIMITS } from "@/lib/http/limits";
import { route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** POST /api/me/verify-email: 202, the mail that asks whether my address is mine goes out again. */
export const POST = route({ auth: "member", limit: LIMITS.accountMail }, async ({ member }) => {
  await services().recovery.askToConfirm(member.id);
  return new Response(null, { status: 202 });
});
