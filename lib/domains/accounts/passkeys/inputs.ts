import { z } from "zod";
import { visibleLine } from "@/lib/shared/text-inputs";
import { PASSKEY_NAME_MAX, PASSWORD_MAX } from "../account";

/** base64url, as WebAuthn's JSON has its bytes; a credential's name has at most 1023 of them. */
const bytes = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[\w-]*$/);
const CredentialId = bytes(1_400).min(1);
/** Names of transports; new ones come, so that they are not listed here. */
const Transports = z.array(z.string().regex(/^[a-z0-9-]{1,20}$/)).max(10);
const common = {
  id: CredentialId,
  rawId: CredentialId,
  type: z.literal("public-key"),
  authenticatorAttachment: z.string().max(30).nullish(),
};

const Name = visibleLine(PASSKEY_NAME_MAX);

/** Before a passkey is made: that it is really them. Without a password a recent sign-in counts. */
export const Proof = z.object({ password: z.string().min(1).max(PASSWORD_MAX).optional() });
export type Proof = z.infer<typeof Proof>;

/** A passkey that a browser has made (RegistrationResponseJSON of WebAuthn level 3). */
export const NewPasskey = z.object({
  name: Name,
  credential: z.object({
    ...common,
    response: z.object({
      clientDataJSON: bytes(8_000),
      attestationObject: bytes(64_000),
      transports: Transports.optional(),
    }),
  }),
});
export type NewPasskey = z.infer<typeof NewPasskey>;

export const PasskeyPatch = z.object({ name: Name });
export type PasskeyPatch = z.infer<typeof PasskeyPatch>;

/** What a passkey signed (AuthenticationResponseJSON of WebAuthn level 3). */
export const PasskeyAnswer = z.object({
  credential: z.object({
    ...common,
    response: z.object({
      clientDataJSON: bytes(8_000),
      authenticatorData: bytes(8_000),
      signature: bytes(8_000),
      userHandle: bytes(100).nullish(),
    }),
  }),
});
export type PasskeyAnswer = z.infer<typeof PasskeyAnswer>;
