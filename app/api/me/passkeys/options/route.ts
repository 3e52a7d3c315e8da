import { Proof } from "@/lib/domains/accounts/passkeys/inputs";
import { LIMITS } from "@/lib/http/limits";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** POST /api/me/passkeys/options: what a browser needs to make a passkey, after the password. */
export const POST = route({ auth: "member", body: Proof, limit: LIMITS.passwordCheck }, async ({ member, body }) =>
  privateJson(await services().passkeys.invite(member, body.password)),
);
