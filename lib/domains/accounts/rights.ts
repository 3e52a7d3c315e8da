import type { Prisma } from "@/lib/engines/db/generated/client";

/** A member's own passkeys: for seeing, naming and removing them. */
export function ownPasskeys(memberId: string): Prisma.PasskeyWhereInput {
  return { memberId };
}

/** A passkey, as its authenticator or this site calls it, while its member may come in. */
export function openingPasskey(by: { credentialId: string } | { id: string }): Prisma.PasskeyWhereInput {
  return { ...by, member: { suspendedAt: null } };
}

/** A passkey, whoever's it is: what it signed is checked before anything is told of it. */
export function passkeyNamed(credentialId: string) {
  return { credentialId } satisfies Prisma.PasskeyWhereUniqueInput;
}

/** A member's own accounts elsewhere. */
export function ownLinks(memberId: string): Prisma.LinkedAccountWhereInput {
  return { memberId };
}

/** What a provider calls somebody. */
type Named = { iss: string; sub: string };

/** The account that a provider names, while its member may come in. */
export function openingLink({ iss, sub }: Named): Prisma.LinkedAccountWhereInput {
  return { issuer: iss, subject: sub, member: { suspendedAt: null } };
}

/** The same, whoever's it is: to tell that it is taken. */
export function linkNamed({ iss, sub }: Named) {
  return { issuer_subject: { issuer: iss, subject: sub } };
}
