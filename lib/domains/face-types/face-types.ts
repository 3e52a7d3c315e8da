import type { PrismaClient, FaceTypeResult as Row } from "@/lib/engines/db/generated/client";
import { holdMembers } from "@/lib/engines/db/locks";
import { inTransaction } from "@/lib/engines/db/refusals";
import { fromDay, toDay } from "@/lib/shared/day";
import { AppError } from "@/lib/shared/errors";
import { KEPT_MAX, type KeptFaceType } from "./face-type";
import type { NewFaceType } from "./inputs";
import { ownFaceTypes } from "./rights";

export type FaceTypes = ReturnType<typeof createFaceTypes>;

/** Games of face types that members wanted to keep. */
export function createFaceTypes({ prisma }: { prisma: PrismaClient }) {
  return {
    /** The last first; all of them at once. */
    async list(memberId: string): Promise<KeptFaceType[]> {
      const rows = await prisma.faceTypeResult.findMany({
        where: ownFaceTypes(memberId),
        orderBy: { id: "desc" },
        take: KEPT_MAX,
      });
      return rows.map(toKept);
    },

    /** Above KEPT_MAX the oldest go. @throws AppError not_signed_in when the member is gone */
    async keep(memberId: string, { type, mbti, birthDate }: NewFaceType): Promise<KeptFaceType> {
      return inTransaction(prisma, async (tx) => {
        if (!(await holdMembers(tx, [memberId])).has(memberId)) throw new AppError("not_signed_in");
        const row = await tx.faceTypeResult.create({ data: { memberId, type, mbti, birthDate: fromDay(birthDate) } });
        const tooOld = await tx.faceTypeResult.findMany({
          where: ownFaceTypes(memberId),
          orderBy: { id: "desc" },
          skip: KEPT_MAX,
          select: { id: true },
        });
        const ids = tooOld.map(({ id }) => id);
        if (ids.length > 0)
          await tx.faceTypeResult.deleteMany({ where: { ...ownFaceTypes(memberId), id: { in: ids } } });
        return toKept(row);
      });
    },

    /** @throws AppError face_type_not_found */
    async remove(memberId: string, id: string): Promise<void> {
      const { count } = await prisma.faceTypeResult.deleteMany({ where: { ...ownFaceTypes(memberId), id } });
      if (count === 0) throw new AppError("face_type_not_found");
    },
  };
}

function toKept({ id, type, mbti, birthDate, createdAt }: Row): KeptFaceType {
  return { id, type, mbti, birthDate: toDay(birthDate), createdAt: createdAt.toISOString() };
}
