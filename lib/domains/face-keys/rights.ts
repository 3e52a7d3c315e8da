import type { Prisma } from "@/lib/engines/db/generated/client";

/*
 * A face lock stands before what its member reads of secret diaries. Here is when it is open; what is behind it is said by
 * the rights of posts, pictures and diaries. For raw SQL the function diaries_open (prisma/migrations, face_lock).
 */

/** Members who find their secret diaries open: they have no lock, or opened it a while ago. */
export function findsDiariesOpen(): Prisma.MemberWhereInput {
  return { OR: [{ diariesOpenUntil: null }, { diariesOpenUntil: { gt: new Date() } }] };
}

/** A member's own lock, and what was done with it. */
export function ownFaceKey(memberId: string) {
  return { memberId } satisfies Prisma.FaceKeyWhereInput & Prisma.FaceKeyEventWhereInput;
}
