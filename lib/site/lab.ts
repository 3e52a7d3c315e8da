import { createFaceTypes } from "@/lib/domains/face-types/face-types";
import type { PrismaClient } from "@/lib/engines/db/generated/client";

type Needs = { prisma: PrismaClient };

/** What the lab can do on the server. */
export function createLab({ prisma }: Needs) {
  return {
    faceTypes: createFaceTypes({ prisma }),
  };
}
