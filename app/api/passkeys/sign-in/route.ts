import { PasskeyAnswer } from "@/lib/domains/accounts/passkeys/inputs";
import { LIMITS } from "@/lib/http/limits";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** POST /api/passkeys/sign-in: a token that signs in at /api/auth/callback/token, once and within a minute. */
export const POST = route({ auth: "anyone", body: PasskeyAnswer, limit: LIMITS.passkeyAnswer }, async ({ body }) =>
  privateJson({ token: await services().passkeySignIn.check(body) }),
);
