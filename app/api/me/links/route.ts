import type { LinkedAccount } from "@/lib/domains/accounts/linked/linked-account";
import { Proof } from "@/lib/domains/accounts/passkeys/inputs";
import { LIMITS } from "@/lib/http/limits";
import { privateJson, route } from "@/lib/http/route";
import { linkCookie } from "@/lib/http/sessions/link-cookie";
import type { Page } from "@/lib/shared/page";
import { services } from "@/lib/site/services";

/** GET /api/me/links: the accounts elsewhere by which I come in. */
export const GET = route({ auth: "member" }, async ({ member }) => {
  const page: Page<LinkedAccount> = { items: await services().linkedAccounts.list(member.id), next: null };
  return privateJson(page);
});

/** POST /api/me/links: after the password, the next way back from the provider (/api/auth/signin/oidc) links it. */
export const POST = route({ auth: "member", body: Proof, limit: LIMITS.passwordCheck }, async ({ member, body }) => {
  const token = await services().linkedAccounts.invite(member, body.password);
  return new Response(null, { status: 204, headers: { "set-cookie": linkCookie(token) } });
});
