import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { decodeAttestationObject } from "@simplewebauthn/server/helpers";
import { AppError } from "@/lib/shared/errors";
import type { NewPasskey, PasskeyAnswer } from "./inputs";

/** Time to find one's phone, and to be asked by it twice. */
export const CEREMONY_MS = 5 * 60_000;

/**
 * What a browser says it was asked, and the token of ours that this is: a challenge is the token's text in base64url.
 * What is no such text is no token.
 */
export function challengeIn(clientDataJSON: string): { challenge: string; token: string } {
  const none = { challenge: "", token: "" };
  try {
    const { challenge } = JSON.parse(decoded(clientDataJSON)) as { challenge?: unknown };
    return typeof challenge === "string" ? { challenge, token: decoded(challenge) } : none;
  } catch {
    return none;
  }
}

function decoded(base64url: string): string {
  return Buffer.from(base64url, "base64url").toString("utf8");
}

/**
 * Whether an attestation names no certificates. We ask for none; the library would follow the addresses in one, which
 * whoever sends it writes, to ask whether it was revoked.
 */
export function isPlain(attestationObject: string): boolean {
  try {
    const attestation = decodeAttestationObject(new Uint8Array(Buffer.from(attestationObject, "base64url")));
    const format = attestation.get("fmt");
    return format === "none" || (format === "packed" && attestation.get("attStmt").get("x5c") === undefined);
  } catch {
    return false;
  }
}

/** The library throws at whatever does not fit; it asks nobody, so that it can't fail otherwise. */
export function refuse(cause: unknown): never {
  throw new AppError("passkey_refused", { cause });
}

/** As the library wants it; what a browser says of extensions is left out. */
export function registrationOf({ id, rawId, response }: NewPasskey["credential"]): RegistrationResponseJSON {
  const { clientDataJSON, attestationObject } = response;
  return { ...called(id, rawId), response: { clientDataJSON, attestationObject } };
}

/** As the library wants it. */
export function answerOf({ id, rawId, response }: PasskeyAnswer["credential"]): AuthenticationResponseJSON {
  const { clientDataJSON, authenticatorData, signature } = response;
  return { ...called(id, rawId), response: { clientDataJSON, authenticatorData, signature } };
}

function called(id: string, rawId: string) {
  return { id, rawId, type: "public-key", clientExtensionResults: {} } as const;
}
