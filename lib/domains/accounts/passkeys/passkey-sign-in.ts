import { generateAuthenticationOptions, verifyAuthenticationResponse } from "@simplewebauthn/server";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { AppError } from "@/lib/shared/errors";
import { Id } from "@/lib/shared/id";
import type { CheckedWayIn } from "../begin-session";
import type { Once } from "../once";
import { requireAwake } from "../require-awake";
import { openingPasskey, passkeyNamed } from "../rights";
import type { PasskeyAnswer } from "./inputs";
import { answerOf, CEREMONY_MS, challengeIn, refuse } from "./webauthn";

type Needs = {
  prisma: PrismaClient;
  once: Once;
  siteUrl: string;
  /** Ends a suspension whose time is over. @returns whether it did */
  liftIfOver(memberId: string): Promise<boolean>;
};

/** From the passkey's answer to the session: one request. */
const TOKEN_MS = 60_000;
/** A challenge is nobody's: who will answer it is not known yet. */
const ANYONE = "";

/** Signing in by a passkey: it says itself whose it is. */
export function createPasskeySignIn({ prisma, once, siteUrl, liftIfOver }: Needs) {
  const { hostname } = new URL(siteUrl);

  return {
    /** What a browser needs to ask for a passkey. */
    challenge: () =>
      generateAuthenticationOptions({
        rpID: hostname,
        challenge: once.make("passkey-sign-in", ANYONE, CEREMONY_MS),
        timeout: CEREMONY_MS,
        userVerification: "required",
      }),

    /**
     * @returns a token that signs its member in, once and within a minute
     * @throws AppError passkey_refused: the same for one that is not known, does not fit or was copied;
     * member_suspended, with `reason` and `until`, where it fits
     */
    async check({ credential }: PasskeyAnswer): Promise<string> {
      const row = await prisma.passkey.findUnique({
        where: passkeyNamed(credential.id),
        include: { member: true },
      });
      const { challenge, token } = challengeIn(credential.response.clientDataJSON);
      // Before anything else, and whatever comes of it: no challenge is answered twice.
      if (!(await once.spend("passkey-sign-in", ANYONE, token))) throw new AppError("passkey_refused");
      if (!row || !isOf(row.memberId, credential.response.userHandle)) throw new AppError("passkey_refused");
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response: answerOf(credential),
        expectedChallenge: challenge,
        expectedOrigin: siteUrl,
        expectedRPID: hostname,
        credential: { id: row.credentialId, publicKey: new Uint8Array(row.publicKey), counter: Number(row.counter) },
        requireUserVerification: true,
      }).catch(refuse);
      if (!verified) throw new AppError("passkey_refused");
      await requireAwake(row.member, liftIfOver);
      // By the count that was compared: of two answers with one count the second is a copy's.
      const { count } = await prisma.passkey.updateMany({
        where: { ...openingPasskey({ id: row.id }), counter: row.counter },
        data: { counter: authenticationInfo.newCounter, lastUsedAt: new Date() },
      });
      if (count === 0) throw new AppError("passkey_refused");
      return `${row.id}.${once.make("sign-in", row.id, TOKEN_MS)}`;
    },

    /** Who may come in by a token of check(), or null; it is used up either way. */
    async checkToken(shown: string): Promise<(CheckedWayIn & { email: string }) | null> {
      const [passkeyId = "", ...token] = shown.split(".");
      const id = Id.safeParse(passkeyId).data;
      if (!id || !(await once.spend("sign-in", id, token.join(".")))) return null;
      const row = await prisma.passkey.findFirst({ where: openingPasskey({ id }), include: { member: true } });
      if (!row) return null;
      return {
        id: row.memberId,
        email: row.member.email,
        async stillHold() {
          return (await prisma.passkey.count({ where: openingPasskey({ id }) })) === 1;
        },
      };
    },
  };
}

/** A passkey that is found by itself says whose it is (WebAuthn, 7.2, step 6). */
function isOf(memberId: string, userHandle: string | null | undefined): boolean {
  return userHandle === Buffer.from(memberId).toString("base64url");
}
