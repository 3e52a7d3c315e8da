import { NewAddress } from "@/lib/domains/accounts/inputs";
import { LIMITS } from "@/lib/http/limits";
import { route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** POST /api/me/email: 202, whoever has that address; it is mine once it was confirmed from there. */
export const POST = route(
  { auth: "member", body: NewAddress, limit: LIMITS.passwordCheck },
  async ({ member, body }) => {
    await services().limiter.take(LIMITS.accountMail, member.id);
    await services().recovery.changeAddress(member, body);
    return new Response(null, { status: 202 });
  },
);
