import { notApart } from "@/lib/domains/blocks/rights";
import { findsDiariesOpen } from "@/lib/domains/face-keys/rights";
import type { Prisma } from "@/lib/engines/db/generated/client";

/*
 * Who may see a secret diary and an invitation; who may read what stands in one is lib/domains/posts/rights.ts. For raw
 * SQL the functions readable and seated of a "Diary" and acceptable of an "Invitation" (prisma/migrations, diaries).
 * rights.test.ts holds them together.
 */

/** What a member may read, name and leave: where they have a seat, closed ones too, and no lock of theirs is before it. */
export function ownDiary(memberId: string) {
  return { AND: { members: { some: { memberId, member: findsDiariesOpen() } } } } satisfies Prisma.DiaryWhereInput;
}

/** Where a member has a seat, locked or not: for what the site does for them. Nothing is shown by it. */
export function seatedIn(memberId: string) {
  return { AND: { members: { some: { memberId } } } } satisfies Prisma.DiaryWhereInput;
}

/** What a member has asked others: theirs to withdraw. */
export function ownInvitation(memberId: string) {
  return { inviterId: memberId } satisfies Prisma.InvitationWhereInput;
}

/** What asks an address that nobody has an account with yet, while it is open and who asks may come in. */
export function askedByMail(addressHash: string): Prisma.InvitationWhereInput {
  return {
    AND: { emailHash: addressHash, state: "open", expiresAt: { gt: new Date() }, inviter: { suspendedAt: null } },
  };
}

/** A member, and by what an invitation to their address is found: null where they have not confirmed it. */
export type Invited = { id: string; addressHash: string | null };

/**
 * What asks a member: their profile, or an address that they have shown to be theirs, while it is open and who asks may
 * come in and is not kept apart from them.
 */
export function acceptable({ id, addressHash }: Invited): Prisma.InvitationWhereInput {
  const asked = [{ invitedMemberId: id }, ...(addressHash === null ? [] : [{ emailHash: addressHash }])];
  return {
    AND: {
      OR: asked,
      state: "open",
      expiresAt: { gt: new Date() },
      inviterId: { not: id },
      inviter: { suspendedAt: null, ...notApart(id) },
    },
  };
}
