import { type ApiFailure, type ApiResult, callApi } from "@/components/api/client";
import type { Operations } from "@/components/api/operations";
import type { Passkey } from "@/lib/domains/accounts/passkeys/passkey";
import { signInByToken } from "../auth-client";

/** Loaded where it is used: most who read this page have none. */
const webauthn = () => import("@simplewebauthn/browser");

/** Whether this browser knows passkeys at all: only at an https address, or at localhost. */
export function hasPasskeys(): boolean {
  return typeof PublicKeyCredential === "function";
}

type SignedIn = { ok: true } | ApiFailure;

/** One that was taken up and is being checked: whoever presses the button meanwhile gets its answer, and no second session. */
let taken: Promise<SignedIn> | null = null;

/**
 * Signs in by a passkey.
 * @param how "offer": among what the browser fills into the field, until the page or another call ends it; "ask": now
 * @returns null where nobody took it up
 */
export async function signInByPasskey(how: "offer" | "ask"): Promise<SignedIn | null> {
  if (!hasPasskeys()) return null;
  const { startAuthentication, browserSupportsWebAuthnAutofill } = await webauthn();
  if (how === "offer" && !(await browserSupportsWebAuthnAutofill())) return null;
  const options = await callApi("POST /api/passkeys/sign-in/options");
  if (taken) return taken;
  if (!options.ok) return options;
  try {
    const optionsJSON = options.data as unknown as Parameters<typeof startAuthentication>[0]["optionsJSON"];
    const credential = await startAuthentication({ optionsJSON, useBrowserAutofill: how === "offer" });
    taken = signInBy(bare(credential)).finally(() => {
      taken = null;
    });
    return taken;
  } catch (error) {
    return unlessLeft(error);
  }
}

async function signInBy(credential: Operations["POST /api/passkeys/sign-in"]["body"]["credential"]): Promise<SignedIn> {
  const checked = await callApi("POST /api/passkeys/sign-in", { body: { credential } });
  return checked.ok ? signInByToken(checked.data.token) : checked;
}

/** Adds a passkey after the password. @returns null where the person let it be; "here" where this device has one already */
export async function addPasskey(name: string, password?: string): Promise<ApiResult<Passkey> | "here" | null> {
  const options = await callApi("POST /api/me/passkeys/options", { body: { password } });
  if (!options.ok) return options;
  const { startRegistration } = await webauthn();
  try {
    const optionsJSON = options.data as unknown as Parameters<typeof startRegistration>[0]["optionsJSON"];
    const credential = await startRegistration({ optionsJSON });
    const { clientDataJSON, attestationObject, transports } = credential.response;
    const response = { clientDataJSON, attestationObject, transports };
    return callApi("POST /api/me/passkeys", { body: { name, credential: { ...bare(credential), response } } });
  } catch (error) {
    return error instanceof Error && error.name === "InvalidStateError" ? "here" : unlessLeft(error);
  }
}

/** Without what the browser tells beside it. */
function bare<Credential extends { id: string; rawId: string; response: object }>({ id, rawId, response }: Credential) {
  return { id, rawId, type: "public-key" as const, response: response as Credential["response"] };
}

/** Closing the browser's window and waiting too long are one to the page, and no failure. */
function unlessLeft(error: unknown): ApiFailure | null {
  const isLeft = error instanceof Error && ["NotAllowedError", "AbortError"].includes(error.name);
  return isLeft ? null : { ok: false, code: "passkey_refused", fields: [] };
}
