import { isIP } from "node:net";
import { generateRegistrationOptions, verifyRegistrationResponse } from "@simplewebauthn/server";
import type { PrismaClient, Passkey as Row } from "@/lib/engines/db/generated/client";
import { lockMember } from "@/lib/engines/db/locks";
import { inTransaction, isUniqueViolation } from "@/lib/engines/db/refusals";
import type { SessionStore } from "@/lib/engines/sessions/session-store";
import { AppError } from "@/lib/shared/errors";
import { knownLocale, type Locale } from "@/lib/shared/locale";
import { hashSecret } from "@/lib/shared/secrets";
import { type Identity, PASSKEYS_MAX } from "../account";
import type { Once } from "../once";
import { ownPasskeys } from "../rights";
import { removeWayIn, requireProof, requireStillIn } from "../ways-in";
import type { NewPasskey } from "./inputs";
import type { Passkey } from "./passkey";
import { CEREMONY_MS, challengeIn, isPlain, refuse, registrationOf } from "./webauthn";

type Needs = {
  prisma: PrismaClient;
  sessions: Pick<SessionStore, "find">;
  once: Once;
  /** Where browsers reach the site: passkeys are bound to it. */
  siteUrl: string;
  /** Of the provider that members may sign in with. */
  issuer: string | null;
  /** What the site is called: devices keep it beside a passkey, and are never told another. */
  siteName(locale: Locale): Promise<string>;
};

export type Passkeys = ReturnType<typeof createPasskeys>;

/** A member's own passkeys. A member id counts as the one of who asks. */
export function createPasskeys({ prisma, sessions, once, siteUrl, issuer, siteName }: Needs) {
  const { hostname } = new URL(siteUrl);
  /** For whom a challenge is: this member, in this browser. */
  const asker = ({ id, sessionId }: Pick<Identity, "id" | "sessionId">) => `${id} ${hashSecret(sessionId)}`;

  return {
    /** Whether this site can have passkeys: an address in numbers can't (WebAuthn, 5.1.2, step 8). */
    areOffered: isIP(hostname.replace(/^\[|\]$/g, "")) === 0,

    /** The last added first; all of them at once. */
    async list(memberId: string): Promise<Passkey[]> {
      const rows = await prisma.passkey.findMany({ where: ownPasskeys(memberId), orderBy: { id: "desc" } });
      return rows.map(toPasskey);
    },

    /**
     * What a browser needs to make a passkey.
     * @throws AppError no_passkeys_here, too_many_passkeys, wrong_credentials, sign_in_again, busy, not_signed_in
     */
    async invite(member: Identity, password: string | undefined) {
      if (!this.areOffered) throw new AppError("no_passkeys_here");
      await requireProof({ prisma, sessions }, member, password);
      const me = await prisma.member.findUnique({
        where: { id: member.id },
        select: { email: true, name: true, locale: true },
      });
      if (!me) throw new AppError("not_signed_in");
      const known = await prisma.passkey.findMany({ where: ownPasskeys(member.id) });
      if (known.length >= PASSKEYS_MAX) throw new AppError("too_many_passkeys");
      return generateRegistrationOptions({
        rpName: await siteName(knownLocale(me.locale)),
        rpID: hostname,
        userName: me.email,
        userDisplayName: me.name,
        userID: new TextEncoder().encode(member.id),
        challenge: once.make("passkey-add", asker(member), CEREMONY_MS),
        timeout: CEREMONY_MS,
        excludeCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
        // It stands alone, without a name to look it up by and without a password: it must be found and guarded by the device.
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
      });
    },

    /**
     * Keeps a passkey that a browser has made, for what invite() gave.
     * @throws AppError passkey_refused, too_many_passkeys, unavailable; not_signed_in when the member is gone or their
     *   session has ended meanwhile
     */
    async add(member: Identity, { name, credential }: NewPasskey): Promise<Passkey> {
      const { challenge, token } = challengeIn(credential.response.clientDataJSON);
      if (!(await once.spend("passkey-add", asker(member), token))) throw new AppError("passkey_refused");
      if (!isPlain(credential.response.attestationObject)) throw new AppError("passkey_refused");
      const verified = await verifyRegistrationResponse({
        response: registrationOf(credential),
        expectedChallenge: challenge,
        expectedOrigin: siteUrl,
        expectedRPID: hostname,
        requireUserVerification: true,
      }).catch(refuse);
      if (!verified.verified) throw new AppError("passkey_refused");
      const { credential: made, credentialDeviceType } = verified.registrationInfo;
      try {
        const row = await inTransaction(prisma, async (tx) => {
          if (!(await lockMember(tx, member.id))) throw new AppError("not_signed_in");
          const count = await tx.passkey.count({ where: ownPasskeys(member.id) });
          if (count >= PASSKEYS_MAX) throw new AppError("too_many_passkeys");
          return tx.passkey.create({
            data: {
              memberId: member.id,
              credentialId: made.id,
              publicKey: made.publicKey,
              counter: made.counter,
              transports: credential.response.transports ?? [],
              isSynced: credentialDeviceType === "multiDevice",
              name,
            },
          });
        });
        await requireStillIn(sessions, member, () =>
          prisma.passkey.deleteMany({ where: { ...ownPasskeys(member.id), id: row.id } }),
        );
        return toPasskey(row);
      } catch (error) {
        // Somebody's already, whoever's: a copied one must not become a second member's.
        throw isUniqueViolation(error) ? new AppError("passkey_refused", { cause: error }) : error;
      }
    },

    /** @throws AppError passkey_not_found */
    async rename(memberId: string, id: string, name: string): Promise<Passkey> {
      const [row] = await prisma.passkey.updateManyAndReturn({
        where: { ...ownPasskeys(memberId), id },
        data: { name },
      });
      if (!row) throw new AppError("passkey_not_found");
      return toPasskey(row);
    },

    /** It opens nothing any more. Sessions that began with it go on. @throws AppError passkey_not_found, last_way_in */
    async remove(memberId: string, id: string): Promise<void> {
      const isGone = await inTransaction(prisma, (tx) =>
        removeWayIn(tx, { memberId, issuer }, async () => {
          const { count } = await tx.passkey.deleteMany({ where: { ...ownPasskeys(memberId), id } });
          return count > 0;
        }),
      );
      if (!isGone) throw new AppError("passkey_not_found");
    },
  };
}

function toPasskey({ id, name, isSynced, createdAt, lastUsedAt }: Row): Passkey {
  return {
    id,
    name,
    isSynced,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  };
}
