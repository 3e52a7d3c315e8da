import { NewPasskey } from "@/lib/domains/accounts/passkeys/inputs";
import type { Passkey } from "@/lib/domains/accounts/passkeys/passkey";
import { privateJson, route } from "@/lib/http/route";
import type { Page } from "@/lib/shared/page";
import { services } from "@/lib/site/services";

/** GET /api/me/passkeys: the last added first; all of them at once. */
export const GET = route({ auth: "member" }, async ({ member }) => {
  const page: Page<Passkey> = { items: await services().passkeys.list(member.id), next: null };
  return privateJson(page);
});

/** POST /api/me/passkeys: 201 with the passkey that a browser has made for what /options gave. */
export const POST = route({ auth: "member", body: NewPasskey }, async ({ member, body }) => {
  const passkey = await services().passkeys.add(member, body);
  return privateJson(passkey, { status: 201, headers: { location: `/api/me/passkeys/${passkey.id}` } });
});
