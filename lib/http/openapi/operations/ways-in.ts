import { PASSKEY_NAME_MAX, PASSKEYS_MAX } from "@/lib/domains/accounts/account";
import { NewPasskey, PasskeyAnswer, PasskeyPatch, Proof } from "@/lib/domains/accounts/passkeys/inputs";
import { IdParam } from "@/lib/shared/id";
import { LinkedAccountPage, Passkey, PasskeyOptions, PasskeyPage, SignInToken } from "../answers/ways-in";
import { type Domain, json, NO_CONTENT } from "../operation";

const PROOF = { password: "The member's; who has none must have signed in within the last ten minutes." };
const PROVEN = ["wrong_credentials", "sign_in_again", "busy"] as const;
const NAME = { name: `1 to ${PASSKEY_NAME_MAX} characters as a person counts them, one of them visible.` };
const CREDENTIAL = { credential: "What the browser answered, its bytes in base64url (WebAuthn level 3, toJSON)." };
const MINE = { auth: "member", params: IdParam, missing: "passkey_not_found" } as const;

export const WAYS_IN = {
  tag: "Ways in",
  description: "Passkeys, and accounts at the site's OpenID provider, beside the password.",
  operations: {
    "GET /api/me/passkeys": {
      id: "listPasskeys",
      summary: "My passkeys, the last added first",
      description: "All of them at once: `next` is null.",
      auth: "member",
      answers: { 200: json({ PasskeyPage }) },
    },
    "POST /api/me/passkeys/options": {
      id: "invitePasskey",
      summary: "Begin to add a passkey",
      description: `A member has at most ${PASSKEYS_MAX}.`,
      auth: "member",
      body: { Proof },
      fields: PROOF,
      answers: { 200: json({ PasskeyOptions }) },
      errors: ["too_many_passkeys", "no_passkeys_here", ...PROVEN],
    },
    "POST /api/me/passkeys": {
      id: "addPasskey",
      summary: "Keep a passkey that a browser has made",
      auth: "member",
      body: { NewPasskey },
      fields: { ...NAME, ...CREDENTIAL },
      answers: { 201: json({ Passkey }, "The new passkey", { Location: "/api/me/passkeys/{id}" }) },
      errors: ["passkey_refused", "too_many_passkeys"],
    },
    "PATCH /api/me/passkeys/{id}": {
      id: "renamePasskey",
      summary: "Call a passkey something else",
      ...MINE,
      body: { PasskeyPatch },
      fields: NAME,
      answers: { 200: json({ Passkey }) },
    },
    "DELETE /api/me/passkeys/{id}": {
      id: "removePasskey",
      summary: "Remove a passkey",
      description: "It opens nothing any more. The last way to sign in can't be removed.",
      ...MINE,
      answers: { 204: NO_CONTENT },
      errors: ["last_way_in"],
    },
    "POST /api/passkeys/sign-in/options": {
      id: "askPasskey",
      summary: "Begin to sign in with a passkey",
      description: "Names no member: the passkey says itself whose it is.",
      auth: "anyone",
      answers: { 200: json({ PasskeyOptions }) },
    },
    "POST /api/passkeys/sign-in": {
      id: "checkPasskey",
      summary: "Show what a passkey signed",
      description:
        "The token signs in once, within a minute. A passkey that is not known and one that does not fit get the same " +
        "answer. 403 member_suspended, with `reason` and `until`, where it fits.",
      auth: "anyone",
      body: { PasskeyAnswer },
      fields: CREDENTIAL,
      answers: { 200: json({ SignInToken }) },
      errors: ["passkey_refused", "member_suspended"],
    },
    "GET /api/me/links": {
      id: "listLinks",
      summary: "Accounts elsewhere by which I come in",
      description: "All of them at once: `next` is null.",
      auth: "member",
      answers: { 200: json({ LinkedAccountPage }) },
    },
    "POST /api/me/links": {
      id: "inviteLink",
      summary: "Begin to link an account at the provider",
      description:
        "Sets a cookie: who then goes to the provider (POST /api/auth/signin/oidc) and comes back within ten minutes " +
        "has linked that account. 404 where the site has no provider.",
      auth: "member",
      body: { Proof },
      fields: PROOF,
      answers: { 204: NO_CONTENT },
      errors: ["not_found", ...PROVEN],
    },
    "DELETE /api/me/links/{id}": {
      id: "unlink",
      summary: "Unlink an account elsewhere",
      description: "It opens nothing here any more. The last way to sign in can't be removed.",
      auth: "member",
      params: IdParam,
      missing: "link_not_found",
      answers: { 204: NO_CONTENT },
      errors: ["last_way_in"],
    },
  },
} satisfies Domain;
