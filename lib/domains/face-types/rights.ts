import type { Prisma } from "@/lib/engines/db/generated/client";

/** A member's own games: for seeing and removing them. */
export function ownFaceTypes(memberId: string): Prisma.FaceTypeResultWhereInput {
  return { memberId };
}
