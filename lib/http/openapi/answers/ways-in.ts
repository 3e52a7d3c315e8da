import { z } from "zod";
import type { LinkedAccount as LinkedAccountType } from "@/lib/domains/accounts/linked/linked-account";
import type { Passkey as PasskeyType } from "@/lib/domains/accounts/passkeys/passkey";
import { Id } from "@/lib/shared/id";
import { exactly } from "../exactly";
import { pageOf } from "./page";

export const Passkey = exactly<PasskeyType>()(
  z
    .strictObject({
      id: Id,
      name: z.string(),
      isSynced: z.boolean().describe("Whether its owner's other devices have it too."),
      createdAt: z.iso.datetime(),
      lastUsedAt: z.iso.datetime().nullable().describe("Null while nobody has signed in with it."),
    })
    .describe("What a device signs in with in place of a password."),
);

export const PasskeyPage = pageOf(Passkey);

/** The library makes it, for the browser: nobody else reads it. */
export const PasskeyOptions = z
  .looseObject({ challenge: z.string().describe("Works once, and for five minutes.") })
  .describe("As parseCreationOptionsFromJSON and parseRequestOptionsFromJSON of WebAuthn level 3 take it.");

export const SignInToken = z.strictObject({ token: z.string().describe("For POST /api/auth/callback/token.") });

export const LinkedAccount = exactly<LinkedAccountType>()(
  z
    .strictObject({
      id: Id,
      issuer: z.string().describe("Address of the provider."),
      createdAt: z.iso.datetime(),
      lastUsedAt: z.iso.datetime().nullable(),
    })
    .describe("An account elsewhere by which its member comes in."),
);

export const LinkedAccountPage = pageOf(LinkedAccount);
