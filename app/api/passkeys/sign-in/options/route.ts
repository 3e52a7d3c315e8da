import { LIMITS } from "@/lib/http/limits";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** POST /api/passkeys/sign-in/options: what a browser needs to ask for a passkey. */
export const POST = route({ auth: "anyone", limit: LIMITS.passkeyChallenge }, async () =>
  privateJson(await services().passkeySignIn.challenge()),
);
