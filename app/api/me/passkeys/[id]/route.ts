import { PasskeyPatch } from "@/lib/domains/accounts/passkeys/inputs";
import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

const MINE = { auth: "member", params: IdParam, missing: "passkey_not_found" } as const;

/** PATCH /api/me/passkeys/:id: another name for it. */
export const PATCH = route({ ...MINE, body: PasskeyPatch }, async ({ member, params, body }) =>
  privateJson(await services().passkeys.rename(member.id, params.id, body.name)),
);

/** DELETE /api/me/passkeys/:id: it opens nothing any more. */
export const DELETE = route(MINE, async ({ member, params }) => {
  await services().passkeys.remove(member.id, params.id);
  return new Response(null, { status: 204 });
});
